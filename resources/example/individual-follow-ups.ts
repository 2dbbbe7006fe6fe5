import { isoDate } from './dates.ts'
import type { Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Cell, Row } from './rows.ts'

const districts = ['Centrum', 'Norrängen', 'Söderstrand', 'Västerdal', 'Österhöjden', 'Kvarnbacken']

/** Who is followed up, how many in 2025, in 2026 to August and from September, and of how many one is bristande. */
type Line = readonly [
  provider: string,
  type: string,
  year2025: number,
  year2026: number,
  sinceSeptember: number,
  poor: number,
]

const lines: readonly Line[] = [
  ['Utförare Eken', 'HVB för barn och unga', 36, 34, 9, 9],
  ['Lindgårdens HVB', 'HVB för barn och unga', 22, 18, 6, 3],
  ['Skogsgläntans HVB', 'HVB för barn och unga', 14, 12, 4, 12],
  ['Tallmons HVB', 'HVB för barn och unga', 9, 7, 2, 9],
  ['Björkåsens HVB', 'HVB för barn och unga', 4, 3, 1, 5],
  ['Stiftelsen Ekhagen', 'HVB för barn och unga', 3, 6, 2, 8],
  ['Svalans hemtjänst', 'Hemtjänst', 34, 28, 9, 14],
  ['Hemtjänst Måsen', 'Hemtjänst', 30, 26, 8, 10],
  ['Utförare Sälgen', 'Hemtjänst', 26, 24, 8, 3],
  ['Rödhakens omsorg', 'Hemtjänst', 18, 17, 5, 12],
  ['Hemtjänst Tranan', 'Hemtjänst', 12, 11, 3, 10],
  ['Lärkans hemtjänst', 'Hemtjänst', 4, 5, 1, 6],
  ['Talltitans omsorg', 'Hemtjänst', 3, 2, 0, 5],
  ['Daglig verksamhet Svängrummet', 'Daglig verksamhet', 24, 22, 7, 5],
  ['Utförare Granen', 'Daglig verksamhet', 28, 25, 8, 16],
  ['Utförare Rönnen', 'Daglig verksamhet', 0, 4, 5, 9],
  ['Omsorg Havtornet', 'Daglig verksamhet', 16, 15, 4, 14],
  ['Omsorg Havtornet', 'Bostad med särskild service för vuxna', 20, 18, 5, 10],
  ['Kungsfågelns omsorg', 'Bostad med särskild service för vuxna', 22, 19, 5, 11],
  ['Gärdsmygens boenden', 'Bostad med särskild service för vuxna', 14, 13, 3, 12],
  ['Lindalléns vård och omsorg', 'Vård- och omsorgsboende', 38, 33, 9, 12],
  ['Kastanjegårdens omsorg', 'Vård- och omsorgsboende', 31, 27, 8, 9],
  ['Stiftelsen Björnbäret', 'Bostad med särskild service för vuxna', 2, 3, 0, 4],
]

/** Eken's enheter as in the picture of a protected small group: one large, one too small, one that would give it away. */
const ekensUnits = { 'Enhet Norr': 19, 'Enhet Väst': 3, 'Enhet Öst': 12 }

const pilot = 'Pilot hemtjänst våren 2025'
const autumn = 'Hösten 2026'

export const followUpRoundRows = (): Row[] => [
  {
    Omgång: pilot,
    Från: '2025-01-13',
    Till: '2025-04-30',
    Stadsdelar: null,
    Insatser: 'Hemtjänst',
    Pilot: 'ja',
    Syfte: 'Pröva om handläggarna hinner med frågorna vid ordinarie uppföljning, och vilka som är svåra att förstå.',
    Omdöme:
      'Uppföljningen går att göra vid ordinarie besök. Frågan om förändring behöver ett exempel för den som nyss har fått sin insats. Arbetssättet införs för fler insatser under 2025.',
    Avslutad: '2025-05-15',
  },
  {
    Omgång: autumn,
    Från: '2026-09-01',
    Till: '2026-12-18',
    Stadsdelar: null,
    Insatser: null,
    Pilot: 'nej',
    Syfte: 'Höstens ordinarie uppföljningar.',
    Omdöme: null,
    Avslutad: null,
  },
]

/** De-identified answers of 2025 and 2026, by day. */
export function individualFollowUpRows(units: readonly Unit[], random: Random): Row[] {
  const rows = lines.flatMap((line) => {
    const [provider, type, year2025, year2026, sinceSeptember] = line
    const own = units
      .filter((unit) => unit.provider.name === provider && unit.type.name === type)
      .map(({ name }) => name)
    const home = random.pick(districts)
    const answer = (date: string, unit: string | null): Row => answerRow(line, date, unit, home, random)
    const day = (from: number, to: number, year: number) => isoDate(year, random.int(from, to), random.int(13, 28))
    const unitAt = (at: number): string | null =>
      provider === 'Utförare Eken' ? ekenUnit(at) : own.length === 0 ? null : (own[at % own.length] ?? null)
    return [
      ...Array.from({ length: year2025 }, (_, at) => answer(dayOf2025(type, at, random), unitAt(at))),
      ...Array.from({ length: year2026 }, (_, at) => answer(day(1, 8, 2026), unitAt(at))),
      ...Array.from({ length: sinceSeptember }, (_, at) =>
        answer(isoDate(2026, random.int(9, 10), random.int(1, 28)), unitAt(at)),
      ),
    ]
  })
  return rows.toSorted((a, b) => String(a['Datum']).localeCompare(String(b['Datum'])))
}

function ekenUnit(at: number): string {
  let left = at % 34
  for (const [unit, count] of Object.entries(ekensUnits)) {
    if (left < count) return unit
    left -= count
  }
  return 'Enhet Norr'
}

function answerRow(
  [provider, type, , , , poor]: Line,
  date: string,
  unit: string | null,
  home: string,
  random: Random,
): Row {
  const good = random.weighted([
    ['bristande', 1],
    ['godkänt', (poor - 1) * 0.62],
    ['mycket bra', (poor - 1) * 0.38],
  ] as const)
  const inPilot = type === 'Hemtjänst' && date <= '2025-04-30'
  const change = good === 'bristande' ? random.pick(['oförändrat', 'något sämre', 'mycket sämre']) : bettered(random)
  return {
    Datum: date,
    Utförare: provider,
    Enhet: unit,
    Insats: type,
    Stadsdel: type !== 'HVB för barn och unga' || random.chance(0.7) ? home : random.pick(districts),
    Kön: random.weighted([
      ['kvinna', type === 'Hemtjänst' ? 62 : 47],
      ['man', type === 'Hemtjänst' ? 37 : 52],
      ['annat', 1],
    ] as const),
    'Får stöd enligt beslut': partly(good, random),
    'Kunnat påverka': partly(good, random),
    Nöjd: partly(good, random),
    Förändring: change,
    'Stödets betydelse': change.includes('bättre') ? random.pick(['mycket', 'mycket', 'en del', 'lite']) : null,
    'Enligt överenskommelse': partly(good, random),
    Aktiviteter: partly(good, random),
    'Plan och information': partly(good, random),
    Bedömning: good,
    Omgång: inPilot ? pilot : date >= '2026-09-01' ? autumn : null,
    Minuter: inPilot ? random.int(3, 9) * 5 : null,
    'Svåra frågor': inPilot ? hardQuestion(random) : null,
  }
}

const partly = (judgement: string, random: Random): string =>
  random.weighted(
    judgement === 'bristande'
      ? ([
          ['ja', 2],
          ['delvis', 5],
          ['nej', 4],
          ['vet inte', 1],
        ] as const)
      : ([
          ['ja', 11],
          ['delvis', 5],
          ['nej', 1],
          ['vet inte', 1],
        ] as const),
  )

const bettered = (random: Random): string =>
  random.weighted([
    ['mycket bättre', 3],
    ['något bättre', 5],
    ['oförändrat', 4],
    ['något sämre', 1],
    ['vet inte', 1],
  ] as const)

const hardQuestion = (random: Random): Cell =>
  random.weighted([
    ['inga', 6],
    ['Förändring', 3],
    ['Stödets betydelse', 2],
    ['Förändring, Stödets betydelse', 1],
  ] as const)

/** Half of hemtjänsten's answers come from the pilot in the spring. */
function dayOf2025(type: string, at: number, random: Random): string {
  const [from, to] = type !== 'Hemtjänst' ? [1, 12] : at % 2 === 0 ? [1, 4] : [5, 12]
  return isoDate(2025, random.int(from ?? 1, to ?? 12), random.int(13, 28))
}
