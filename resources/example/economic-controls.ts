import { isoDate, toWorkday } from './dates.ts'
import type { Provider } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** Controls that found something: utförare and year → the columns that differ. */
const remarked: Readonly<Record<string, Row>> = {
  'Lindgårdens HVB 2026': {
    Arbetsgivaravgifter: 'betalda för sent',
    Skatteskulder: '84 000 kr hos Kronofogden',
    Kreditbetyg: 'C',
    Anmärkning: 'Avbetalningsplan till juni 2027 efter ägarbytet',
  },
  'Utförare Sälgen 2026': {
    Kreditbetyg: 'B',
    Anmärkning: 'Årsredovisningen för 2025 lämnades två månader för sent',
  },
  'Öppenvård Korsvägen 2025': {
    Arbetsgivaravgifter: 'betalda för sent',
    Anmärkning: 'Avgifterna betalades för sent tre månader i rad',
  },
  'Tallmons HVB 2026': {
    'Styrelse kontrollerad': 'nej',
    Anmärkning: 'Ny styrelse är anmäld till Bolagsverket men inte registrerad',
  },
  'Hemtjänst Måsen 2026': {
    Skatteskulder: '12 500 kr på skattekontot',
    Kreditbetyg: 'B',
    Anmärkning: 'Underskottet reglerades i oktober',
  },
}

/** Each year most utförare outside the municipality are controlled; those with a remark always. */
export const economicControlRows = (providers: readonly Provider[], random: Random): Row[] =>
  [2024, 2025, 2026].flatMap((year) =>
    providers
      .filter(({ kind }) => kind !== 'egen regi')
      .flatMap((provider) => {
        const day = toWorkday(isoDate(year, random.int(2, 10), random.int(3, 28)))
        const rating = random.pick(['AAA', 'AA', 'AA', 'AA', 'A', 'A'])
        const isChosen = random.chance(0.72)
        const differing = remarked[`${provider.name} ${year}`]
        return isChosen || differing !== undefined ? [{ ...control(provider, day, rating), ...differing }] : []
      })
      .sort((a, b) => String(a['Datum']).localeCompare(String(b['Datum']))),
  )

const control = ({ name, kind }: Provider, day: string, rating: string): Row => ({
  Utförare: name,
  Datum: day,
  'F-skatt': 'ja',
  Registrerad: 'ja',
  Arbetsgivaravgifter: 'betalda',
  Skatteskulder: 'nej',
  Kreditbetyg: kind === 'idéburen' ? null : rating,
  Uteslutningsgrund: 'nej',
  'Styrelse kontrollerad': 'ja',
  Anmärkning: null,
})
