import { isoDate } from './dates.ts'
import { lastDay, type Agreement, type Kind, type Review } from './model.ts'
import { plantedReviews } from './planted.ts'
import type { Random } from './random.ts'

export interface Choice {
  agreement: Agreement
  kind: Kind
  /** Kept for a follow-up of last year's brister. */
  months: readonly number[]
  notDone: string | null
}

const allYear = [
  1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 12, 12,
]
const screened: Readonly<Record<number, readonly string[]>> = {
  2024: ['Familjerådgivning', 'Boendestöd'],
  2025: ['HVB för barn och unga', 'Ledsagarservice'],
  2026: ['Daglig verksamhet'],
}
/** A whole group looked at from one side: insats per year. */
const directed: Readonly<Record<number, string>> = {
  2024: 'Stödboende',
  2025: 'Hemtjänst',
  2026: 'Vård- och omsorgsboende',
}
const visits: Readonly<Record<number, number>> = { 2024: 80, 2025: 76, 2026: 78 }

/** Some are never visited and some not after 2024, so that intervals pass and the priorities have something to find. */
const overlooked = (agreement: Agreement, year: number): boolean => {
  const serial = Number(agreement.number.slice(2))
  return serial % 19 === 5 || (year > 2024 && serial % 8 === 4)
}

const inForce = (agreement: Agreement, year: number): boolean =>
  agreement.start <= isoDate(year, 6, 1) && lastDay(agreement) >= isoDate(year, 12, 1)

const isPlanted = (agreement: Agreement, year: number): boolean =>
  agreement.provider.name === 'Utförare Eken' ||
  plantedReviews.some(
    (review) =>
      review.provider === agreement.provider.name &&
      review.type === agreement.type.name &&
      review.completed.startsWith(String(year)),
  )

/** What the plan of one year holds, except the påkallade and the planted ones. */
export function choosePlan(
  year: number,
  agreements: readonly Agreement[],
  earlier: readonly Review[],
  random: Random,
): Choice[] {
  const open = agreements.filter(
    (agreement) => inForce(agreement, year) && !isPlanted(agreement, year) && !overlooked(agreement, year),
  )
  const choice =
    (kind: Kind, months: readonly number[] = allYear) =>
    (agreement: Agreement): Choice => ({ agreement, kind, months, notDone: null })
  const hsl = random
    .shuffle(open.filter((agreement) => agreement.type.traits.includes('hsl') && agreement.type.name !== 'Hemtjänst'))
    .slice(0, 14)
  const group = open.filter((agreement) => agreement.type.name === directed[year])
  const screening = open.filter((agreement) => screened[year]?.includes(agreement.type.name) ?? false)
  const followed = owed(year, open, earlier, random)
  const seen = new Set([...followed, ...group, ...screening])
  const visited = turn(
    year,
    open.filter((agreement) => !seen.has(agreement)),
    earlier,
    random,
  )
  return [
    ...ceased(year, agreements),
    ...followed.map(choice('uppföljning', [2, 3, 4, 5, 9])),
    ...hsl.map(choice('HSL-uppföljning', [3, 4, 5, 9, 10, 11])),
    ...group.map(choice('särskilt riktad', [9, 10])),
    ...screening.map(choice('digital screening', [5, 6])),
    ...visited.map((agreement, at) => choice(at % 5 < 2 ? 'kvalitetsgranskning' : 'avtalsuppföljning')(agreement)),
  ]
}

/** Agreements that ceased during the year were in the plan but could not be carried out. */
const ceased = (year: number, agreements: readonly Agreement[]): Choice[] =>
  agreements
    .filter((agreement) => lastDay(agreement).startsWith(String(year)) && lastDay(agreement) < isoDate(year, 11, 1))
    .map((agreement) => {
      const month = Number(lastDay(agreement).slice(5, 7)) + 1
      const notDone = agreement.terminated ? 'avtal uppsagt' : 'avtal löpt ut'
      return { agreement, kind: 'avtalsuppföljning', months: [Math.min(month, 10)], notDone }
    })

/** Last year's reviews with brister left are followed up; before the first year the earlier ones are not in the register. */
function owed(year: number, open: readonly Agreement[], earlier: readonly Review[], random: Random): Agreement[] {
  if (earlier.length === 0) return random.shuffle(open).slice(0, 10)
  const left = earlier.filter((review) => review.year === year - 1 && (review.outcome === 2 || review.outcome === 3))
  return [...new Set(left.map((review) => review.agreement))]
    .filter((agreement) => open.includes(agreement))
    .slice(0, 18)
}

/** Those that have waited longest come first. */
function turn(year: number, open: readonly Agreement[], earlier: readonly Review[], random: Random): Agreement[] {
  const last = (agreement: Agreement): string =>
    earlier
      .filter((review) => review.agreement === agreement)
      .reduce((latest, review) => {
        const completed = review.kind === 'digital screening' ? '' : (review.completed ?? '')
        return completed > latest ? completed : latest
      }, '')
      .slice(0, 4)
  const waiting = random.shuffle(open)
  return waiting.sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0)).slice(0, visits[year] ?? 0)
}
