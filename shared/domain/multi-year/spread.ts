import type { FollowUpForm } from '../../contracts/values'
import { formatCount, formatNumber, formatPercent } from '../../text/format'
import { wholePercent } from '../percent'
import { inForceIn, type MultiYearSubject, type PlannedYear, yearsOf } from './subject'

/** What one year of the plan holds. */
export interface YearSpread {
  year: number
  /** Insatser that are followed up. */
  serviceTypes: number
  /** Expected follow-ups; cells without a number are not in it. */
  expected: number
  withoutNumber: number
  byForm: Record<FollowUpForm, { serviceTypes: number; expected: number }>
  /** Agreements and units without one in force on any day of the year: the base of the share. */
  inForce: number
  /** '12 insatser, 64 av 190 avtal och enheter (34 %)'. */
  words: string
}

/** Insatser, expected follow-ups and their share of what is in force, year by year. */
export function spreadOf(
  subjects: readonly Pick<MultiYearSubject, 'parties'>[],
  cells: readonly PlannedYear[],
  firstYear: number,
): YearSpread[] {
  return yearsOf(firstYear).map((year) => {
    const own = cells.filter((cell) => cell.year === year)
    const inForce = subjects.reduce((sum, { parties }) => sum + inForceIn(parties, year), 0)
    const part = (form: FollowUpForm): { serviceTypes: number; expected: number } => {
      const some = own.filter((cell) => cell.form === form)
      return { serviceTypes: some.length, expected: sumExpected(some) }
    }
    const spread = {
      year,
      serviceTypes: own.length,
      expected: sumExpected(own),
      withoutNumber: own.filter(({ expected }) => expected === null).length,
      byForm: { own: part('own'), joint: part('joint'), screening: part('screening') },
      inForce,
    }
    return { ...spread, words: spreadWords(spread) }
  })
}

const sumExpected = (cells: readonly PlannedYear[]): number =>
  cells.reduce((sum, { expected }) => sum + (expected ?? 0), 0)

function spreadWords({ serviceTypes, expected, withoutNumber, inForce }: Omit<YearSpread, 'words'>): string {
  if (serviceTypes === 0) return 'inget planerat'
  const percent = wholePercent(expected, inForce)
  const share = `${formatNumber(expected)} av ${formatCount(inForce, 'avtal eller enhet', 'avtal och enheter')}`
  const lacking = withoutNumber === 0 ? '' : `, ${formatNumber(withoutNumber)} utan antal`
  return `${formatCount(serviceTypes, 'insats', 'insatser')}, ${share}${percent === null ? '' : ` (${formatPercent(percent)})`}${lacking}`
}
