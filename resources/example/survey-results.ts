import type { Random } from './random.ts'
import type { Row } from './rows.ts'

const YEARS = [2022, 2023, 2024, 2025, 2026]
const SURVEY = 'Solbergas brukarundersökning'

interface Question {
  text: string
  qualityArea: string
  /** Percent positive in the first year, how much that moves a year, and the latest year besides. */
  start: number
  slope: number
  latest?: number
}

const questions: readonly Question[] = [
  { text: 'Blir du bemött med respekt?', qualityArea: 'Självbestämmande och integritet', start: 84, slope: 0.5 },
  {
    text: 'Kan du påverka hur stödet ges?',
    qualityArea: 'Självbestämmande och integritet',
    start: 62,
    slope: 1,
    latest: 13,
  },
  {
    text: 'Känner du dig trygg med dem som ger stödet?',
    qualityArea: 'Trygghet och säkerhet',
    start: 88,
    slope: -1,
    latest: -12,
  },
  { text: 'Vet du vart du vänder dig när något inte fungerar?', qualityArea: 'Tillgänglighet', start: 58, slope: 2.5 },
  {
    text: 'Samarbetar de som ger dig stöd med varandra?',
    qualityArea: 'Helhetssyn och samordning',
    start: 69,
    slope: 0,
  },
  {
    text: 'Har din situation blivit bättre med stödet?',
    qualityArea: 'Kunskapsbaserad verksamhet',
    start: 71,
    slope: 1,
  },
]

/** How many women and men answer; socialpsykiatri is small enough to have groups that are withheld. */
const areas: ReadonlyArray<readonly [name: string, women: number, men: number]> = [
  ['Barn och unga', 42, 38],
  ['Missbruk och beroende', 21, 44],
  ['Hemtjänst och stöd i hemmet', 168, 97],
  ['Särskilt boende för äldre', 112, 51],
  ['Boende enligt LSS', 27, 34],
  ['Socialpsykiatri', 11, 5],
]

interface Group {
  answers: number
  positive: number
}

/** Every question of five years, by area and gender, with the sums that a report gives beside: all areas, all genders. */
export const surveyRows = (random: Random): Row[] =>
  questions.flatMap((question) => YEARS.flatMap((year, index) => yearRows(question, year, index, random)))

function yearRows(question: Question, year: number, index: number, random: Random): Row[] {
  const parts = areas.flatMap(([area, women, men]) =>
    [['kvinna', women] as const, ['man', men] as const].map(([gender, usual]) => ({
      area,
      gender,
      ...groupOf(question, usual, index, random),
    })),
  )
  const genders = ['kvinna', 'man'] as const
  const line = (area: string | null, gender: string, groups: readonly Group[]): Row => {
    const { answers, positive } = sumOf(groups)
    return {
      År: year,
      Undersökning: SURVEY,
      Fråga: question.text,
      Kvalitetsområde: question.qualityArea,
      Verksamhetsområde: area,
      Kön: gender,
      'Antal svar': answers,
      'Positiva andel': answers === 0 ? 0 : Math.round((100 * positive) / answers),
      Källa: 'Exempel',
    }
  }
  return [null, ...areas.map(([name]) => name)].flatMap((area) => {
    const own = parts.filter((part) => area === null || part.area === area)
    return [
      line(area, 'totalt', own),
      ...genders.map((gender) =>
        line(
          area,
          gender,
          own.filter((part) => part.gender === gender),
        ),
      ),
    ]
  })
}

function groupOf({ start, slope, latest = 0 }: Question, usual: number, index: number, random: Random): Group {
  const answers = Math.max(3, usual + random.int(-3, 3))
  const share = Math.min(
    97,
    Math.max(30, start + slope * index + (index === YEARS.length - 1 ? latest : 0) + random.int(-4, 4)),
  )
  return { answers, positive: Math.round((answers * share) / 100) }
}

const sumOf = (groups: readonly Group[]): Group => ({
  answers: groups.reduce((sum, { answers }) => sum + answers, 0),
  positive: groups.reduce((sum, { positive }) => sum + positive, 0),
})
