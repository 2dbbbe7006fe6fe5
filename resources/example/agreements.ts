import { addDays, addYears, isoDate, TODAY, yearOf } from './dates.ts'
import { lastDay, type Agreement, type Provider, type Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import type { Form, ServiceType } from './service-types.ts'

const TOTAL = 190

/** Agreements that were given up: utförare → the day the agreement ceased. */
const terminations: Readonly<Record<string, string>> = {
  'Utförare Aspen': '2026-08-31',
  'Hemtjänst Ljungen': '2026-05-31',
  'Kooperativet Kaprifolen': '2026-03-31',
  'Familjerådgivning Fjärden': '2026-09-30',
  'Öppenvård Videt': '2025-04-30',
  'Bageriet Vetet': '2025-08-31',
  'Samtalsgården Lövet': '2025-10-31',
  'Korttids Kotten': '2024-06-30',
}

/** Agreements with a start that the example tells something about. */
const fixedStart: Readonly<Record<string, string>> = {
  'Utförare Eken': '2023-01-01',
  'Utförare Rönnen': '2026-09-01',
  'Lärkans hemtjänst': '2026-02-01',
  'Familjeteamet Gläntan': '2026-01-01',
  'Kooperativet Återbruket': '2026-05-01',
  'Öppenvård Korsvägen': '2022-07-01',
}

/** The option to extend was not used. */
const notExtended = ['Öppenvård Korsvägen']

const fixedNumbers: Readonly<Record<string, string>> = {
  'Utförare Eken': 'A-017',
  'Utförare Aspen': 'A-052',
  'Utförare Rönnen': 'A-061',
}

type Draft = Omit<Agreement, 'number'>

const formOf = (provider: Provider, type: ServiceType): Form => {
  if (provider.kind === 'egen regi') return 'egen regi'
  const partnership =
    provider.kind === 'idéburen' && ['Skyddat boende', 'Sysselsättning', 'Dagverksamhet för äldre'].includes(type.name)
  return partnership ? 'IOP' : type.form
}

function period(form: Form, provider: Provider, random: Random): Pick<Draft, 'start' | 'end' | 'extension'> {
  const fixed = fixedStart[provider.name]
  const ending = terminations[provider.name]
  const last = ending ? yearOf(ending) - 2 : 2025
  const pickStart = (low: number): string => fixed ?? isoDate(random.int(low, last), random.pick([1, 1, 3, 6, 9]), 1)
  if (form === 'egen regi') return { start: '2022-01-01', end: null, extension: null }
  if (form === 'LOV') return { start: pickStart(2018), end: null, extension: null }
  if (form === 'IOP')
    return { start: fixed ?? '2024-01-01', end: addDays(addYears(fixed ?? '2024-01-01', 3), -1), extension: null }
  if (form === 'LOU') {
    const start = fixed ?? random.pick(['2022-07-01', '2023-01-01', '2023-01-01', '2024-01-01'])
    const end = addDays(addYears(start, 4), -1)
    return {
      start,
      end,
      extension: end < '2027-01-01' && !notExtended.includes(provider.name) ? addYears(end, 2) : null,
    }
  }
  const start = isoDate(random.int(2020, 2024), random.pick([1, 4, 10]), 1)
  const end = addDays(addYears(start, 5), -1)
  return { start, end, extension: end < TODAY || random.chance(0.3) ? addYears(end, 2) : null }
}

const placementsOf = (provider: Provider, type: ServiceType, units: readonly Unit[], random: Random): number => {
  if (provider.name === 'Utförare Eken') return 41
  const places = units.reduce((sum, unit) => sum + (unit.places ?? 0), 0)
  if (places > 0) return places - random.int(0, Math.ceil(places / 3))
  return type.name === 'Hemtjänst' || type.traits.includes('larm') ? random.int(35, 180) : random.int(4, 46)
}

function draft(provider: Provider, type: ServiceType, units: readonly Unit[], random: Random): Draft {
  const unit = units.length === 1 ? (units[0] ?? null) : null
  const form = formOf(provider, type)
  const given = period(form, provider, random)
  const terminated = provider.types[0] === type ? (terminations[provider.name] ?? null) : null
  return {
    provider,
    type,
    unit,
    form,
    ...given,
    terminated,
    registry: null,
    placements: placementsOf(provider, type, units, random),
  }
}

/** The agreement before the present one, ended the day before it started. */
const predecessor = (agreement: Draft): Draft => {
  const end = addDays(agreement.start, -1)
  const years = agreement.form === 'LOV' || agreement.form === 'IOP' ? 3 : 4
  return { ...agreement, start: addYears(agreement.start, -years), end, extension: null, terminated: null }
}

/** One agreement per utförare and insats, one per unit in egen regi and entreprenad, and earlier ones up to 190. */
export function createAgreements(providers: readonly Provider[], units: readonly Unit[], random: Random): Agreement[] {
  const present = providers.flatMap((provider) =>
    provider.types.flatMap((type) => {
      const places = units.filter((unit) => unit.provider === provider && unit.type === type)
      const perUnit = provider.kind === 'egen regi' || formOf(provider, type) === 'entreprenad'
      const holders = perUnit && places.length > 0 ? places.map((unit) => [unit]) : [places]
      return holders.map((held) => draft(provider, type, held, random))
    }),
  )
  const renewable = present.filter(
    ({ form, start, provider, type }) =>
      form !== 'egen regi' &&
      start >= '2024-01-01' &&
      !(provider.name in fixedStart) &&
      !(provider.name in terminations) &&
      type === provider.types[0],
  )
  const earlier = random
    .shuffle(renewable)
    .slice(0, TOTAL - present.length)
    .map(predecessor)
  return number([...present, ...earlier])
}

function number(drafts: readonly Draft[]): Agreement[] {
  const taken = new Set(Object.values(fixedNumbers))
  const ordered = [...drafts].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  let next = 1
  const free = (): string => {
    const candidate = `A-${String(next++).padStart(3, '0')}`
    return taken.has(candidate) ? free() : candidate
  }
  return ordered
    .map((row, at) => {
      const first = row.provider.types[0] === row.type
      const year = row.form === 'egen regi' ? 2021 : yearOf(row.start) - 1
      const registry = `${row.type.area.committee.registry} ${year}/${String(41 + at * 3).padStart(4, '0')}`
      return { ...row, registry, number: (first && fixedNumbers[row.provider.name]) || free() }
    })
    .sort((a, b) => (a.number < b.number ? -1 : 1))
}

const status = (agreement: Agreement): string => {
  if (agreement.terminated) return 'uppsagt'
  return lastDay(agreement) < TODAY ? 'avslutat' : 'gällande'
}

export const agreementRows = (agreements: readonly Agreement[]): Row[] =>
  agreements.map((agreement) => ({
    Avtalsnummer: agreement.number,
    Utförare: agreement.provider.name,
    Enhet: agreement.unit?.name ?? null,
    Insats: agreement.type.name,
    Form: agreement.form,
    Startdatum: agreement.start,
    Slutdatum: agreement.end,
    'Förlängning till': agreement.extension,
    Diarienummer: agreement.registry,
    Placeringar: lastDay(agreement) < TODAY ? 0 : agreement.placements,
    Status: status(agreement),
    'Uppsagt datum': agreement.terminated,
  }))
