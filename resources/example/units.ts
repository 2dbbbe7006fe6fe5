import { ownUnits } from './catalogue/own-units.ts'
import type { Provider, Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import { serviceType, type ServiceType } from './service-types.ts'

const streets = [
  'Ekvägen',
  'Kvarngatan',
  'Ängsstigen',
  'Storgatan',
  'Skolvägen',
  'Åkervägen',
  'Stationsgatan',
  'Björkallén',
  'Hantverksgatan',
  'Sjövägen',
  'Trädgårdsgatan',
  'Parkvägen',
  'Bäckstigen',
  'Industrigatan',
]
const districts = ['Centrum', 'Norrängen', 'Söderstrand', 'Västerdal', 'Österhöjden', 'Kvarnbacken']
const villages = ['Ängsby', 'Nästorp', 'Kvarnhed', 'Skogshyttan', 'Norrsved', 'Strandhult']
const directions = ['Norr', 'Väst', 'Öst', 'Söder']

/** How many units some utförare run of their first insats; the others run one. */
const several: Readonly<Record<string, number>> = {
  'Utförare Eken': 3,
  'Lindgårdens HVB': 2,
  'Svalans hemtjänst': 2,
  'Hemtjänst Måsen': 2,
  'Utförare Oxeln': 2,
  'Kastanjegårdens omsorg': 2,
  'Kungsfågelns omsorg': 3,
  'Omsorg Havtornet': 2,
  'Utförare Granen': 2,
  'Utförare Björken': 2,
  'Rödhakens omsorg': 2,
  'Verkstaden Humlan': 2,
  'Tallmons HVB': 2,
  'Solhöjdens omsorg': 2,
  'Gärdsmygens boenden': 3,
}

type Place = Pick<Unit, 'town' | 'district'>

const places = (type: ServiceType, random: Random): number | null => {
  if (type.traits.includes('äldre') && type.traits.includes('boende')) return random.int(24, 72)
  if (type.traits.includes('dag')) return random.int(10, 45)
  if (!type.traits.includes('boende')) return null
  return type.traits.includes('lss') ? random.int(5, 8) : random.int(6, 18)
}

/** Talks held in a room that nobody else uses, or work in people's homes, have no unit of their own in the register. */
const needsUnit = (type: ServiceType): boolean =>
  type.permit || type.traits.includes('boende') || type.traits.includes('dag')

export function createUnits(providers: readonly Provider[], random: Random): Unit[] {
  return providers.flatMap((provider) => {
    const own = ownUnits[provider.name]
    if (own) {
      return own.map(([name, type]) => {
        const district = districts.find((candidate) => name.includes(candidate)) ?? random.pick(districts)
        return toUnit(provider, name, serviceType(type), { town: 'Solberga', district }, random)
      })
    }
    return provider.types.filter(needsUnit).flatMap((type, at) => {
      const count = at === 0 ? (several[provider.name] ?? 1) : 1
      const suffix = provider.types.length > 1 ? `, ${type.short}` : ''
      return directions.slice(0, count).map((direction) => {
        const place = locate(type, random)
        const name =
          count === 1 ? `Enhet ${place.district ?? place.town ?? 'med skyddad adress'}${suffix}` : `Enhet ${direction}`
        return toUnit(provider, name, type, place, random)
      })
    })
  })
}

/** The place of a skyddat boende is never written down. */
const isHidden = (type: ServiceType): boolean => type.traits.includes('skydd')

/** Homes for a few may lie out in the country; work among the town's own people is in the town. */
function locate(type: ServiceType, random: Random): Place {
  if (isHidden(type)) return { town: null, district: null }
  const away = type.traits.includes('boende') && !type.traits.includes('äldre') && random.chance(0.4)
  if (away) return { town: random.pick(villages), district: null }
  return { town: 'Solberga', district: random.pick(districts) }
}

const toUnit = (provider: Provider, name: string, type: ServiceType, place: Place, random: Random): Unit => ({
  provider,
  name,
  type,
  ...place,
  places: provider.name === 'Utförare Eken' ? 15 : places(type, random),
})

/** Permits that are limited in time in the example: one has passed, the others end during 2027. */
const limitedPermits: Readonly<Record<string, string>> = {
  'Sjöglimtens HVB': '2026-09-30',
  'Hamnens stödboende': '2027-01-31',
  'Tallmons HVB': '2027-03-31',
  'Svalans hemtjänst': '2027-05-31',
  'Omsorg Havtornet': '2027-08-31',
  'Rödhakens omsorg': '2027-11-30',
}

export function unitRows(units: readonly Unit[], random: Random): Row[] {
  return units.map((unit, at) => {
    const permitted = unit.provider.kind !== 'egen regi' && unit.type.permit
    return {
      Utförare: unit.provider.name,
      Enhet: unit.name,
      Insats: unit.type.name,
      Adress: isHidden(unit.type) ? null : `${random.pick(streets)} ${random.int(1, 58)}`,
      Ort: unit.town,
      Stadsdel: unit.district,
      Platser: unit.places,
      'IVO-tillstånd': permitted ? `IVO exempel ${String(at + 1).padStart(3, '0')}` : null,
      'Tillstånd giltigt till': permitted ? (limitedPermits[unit.provider.name] ?? null) : null,
    }
  })
}
