import { ownUnits } from './catalogue/own-units.ts'
import { providerNames } from './catalogue/provider-names.ts'
import type { Provider } from './model.ts'
import { inventedNumber } from './organisationsnummer.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import { serviceType } from './service-types.ts'

/** Utförare that the example shows in trouble, so that the lists have something to say. */
const weak: Readonly<Record<string, number>> = {
  'Lindgårdens HVB': 0.95,
  'Utförare Sälgen': 0.95,
  'Utförare Eken': 0.8,
  'Utförare Oxeln': 0.8,
  'Daglig verksamhet Svängrummet': 0.75,
}

export function createProviders(random: Random): Provider[] {
  const weakness = (name: string): number => weak[name] ?? random.int(5, 70) / 100
  const outside = Object.entries(providerNames).flatMap(([first, lines]) =>
    lines.map((line): Provider => {
      const [title = '', ...further] = line.split(' + ')
      const name = title.replace('*', '')
      const types = [first, ...further].map(serviceType)
      return { name, kind: title.endsWith('*') ? 'idéburen' : 'privat', types, weakness: weakness(name) }
    }),
  )
  const own = Object.entries(ownUnits).map(
    ([name, units]): Provider => ({
      name,
      kind: 'egen regi',
      types: [...new Set(units.map(([, type]) => type))].map(serviceType),
      weakness: random.int(20, 50) / 100,
    }),
  )
  return [...own, ...outside]
}

const mailbox = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace('solberga kommun, ', '')
    .replace(/[^a-z]+/g, '.')

const contact = (provider: Provider): string => {
  const first = provider.types[0]
  if (provider.kind === 'egen regi') return 'verksamhetschef'
  if (first?.traits.includes('boende') && first.permit) return 'föreståndare'
  return provider.kind === 'idéburen' ? 'verksamhetsledare' : 'verksamhetschef'
}

const notes: Readonly<Record<string, string>> = {
  'Utförare Eken': 'Tre enheter för unga. Tät dialog om bemanningen nattetid sedan våren 2026.',
  'Lindgårdens HVB': 'Nytt ägande sedan 2025. Ny ekonomisk kontroll görs i januari 2027.',
  'Föreningen Äppelgården': 'Partnerskap med stöd av kommunens överenskommelse med civilsamhället.',
  'Utförare Rönnen': 'Godkänd i valfrihetssystemet från september 2026, första avtalsåret.',
}

/** Egen regi shares the municipality's number, which is therefore given once only. */
export function providerRows(providers: readonly Provider[]): Row[] {
  const serials = { privat: 999, idéburen: 999 }
  const number = (provider: Provider, at: number): string | null => {
    if (provider.kind === 'privat') return inventedNumber('559999', serials.privat--)
    if (provider.kind === 'idéburen') return inventedNumber('802999', serials.idéburen--)
    return at === 0 ? inventedNumber('212999', 990) : null
  }
  // Utförare Eken comes first among the private ones and so gets the number that the pictures show.
  const ordered = [...providers].sort((a, b) => Number(b.name === 'Utförare Eken') - Number(a.name === 'Utförare Eken'))
  const numbers = new Map(ordered.map((provider) => [provider, number(provider, providers.indexOf(provider))]))
  return providers.map((provider, at) => ({
    Namn: provider.name,
    Organisationsnummer: numbers.get(provider) ?? null,
    Driftsform: provider.kind,
    'E-post': `${mailbox(provider.name)}@exempel.se`,
    Telefon: `0100-00 ${String(10 + Math.floor(at / 90)).padStart(2, '0')} ${String(10 + (at % 90)).padStart(2, '0')}`,
    Kontaktperson: contact(provider),
    Anteckning: notes[provider.name] ?? null,
  }))
}
