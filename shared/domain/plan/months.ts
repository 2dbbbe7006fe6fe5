import { lastDayOfAgreement } from '../agreement'
import { type IsoDate, monthOf } from '../iso-date'
import { nameKey } from '../name-key'
import type { PriorityFacts } from '../priority/facts'

/** July and December are left free as long as another month will do. */
const workingMonths = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]
const lastResort = [12, 7]
/** What should already have been done is done before the summer, spread so that January does not drown. */
const lastMonthOfOverdue = 6

export interface MonthWish {
  days: number
  /** The day an interval passes; null when any month will do. */
  due: IsoDate | null
  /** First and last month of the year in which the agreement holds. */
  from: number
  to: number
  /** Role that carries it out; null where nobody does yet. */
  responsible?: string | null
}

/** Days that are planned already. */
export interface PlannedLoad {
  month: number | null
  days: number
  responsible?: string | null
}

/** First and last month, 1–12, in which the candidate can be visited during the year. */
export function monthsInForce(
  facts: Pick<PriorityFacts, 'agreementPeriod'>,
  year: number,
): { from: number; to: number } {
  const period = facts.agreementPeriod
  const last = period === null ? null : lastDayOfAgreement(period)
  return {
    from: period !== null && period.startDate > `${year}-01-01` ? monthOf(period.startDate) : 1,
    to: last !== null && last < `${year}-12-31` ? monthOf(last) : 12,
  }
}

/**
 * Gives every row a month: first those whose interval passes, earliest first, in or before the month it passes; then the
 * others in the given order, always where whoever carries it out has the fewest days, and of such months where the whole
 * unit has. The same input gives the same months.
 * @returns a month 1–12 for every wish, in the order of the wishes
 */
export function assignMonths(
  wishes: readonly MonthWish[],
  year: number,
  planned: readonly PlannedLoad[] = [],
): number[] {
  const load = loadKeeper(planned)
  const months = wishes.map(() => 0)
  const byDue = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => compareDue(a.wish.due, b.wish.due) || a.index - b.index)
  for (const { wish, index } of byDue) {
    const month = leastLoaded(allowedMonths(wish, year), load.of(wish.responsible))
    months[index] = month
    load.add({ ...wish, month })
  }
  return months
}

function allowedMonths({ due, from, to }: MonthWish, year: number): number[] {
  const latest = Math.max(from, Math.min(to, dueMonth(due, year)))
  const within = (month: number): boolean => month >= from && month <= latest
  const working = workingMonths.filter(within)
  return working.length > 0 ? working : lastResort.filter(within).slice(0, 1)
}

function dueMonth(due: IsoDate | null, year: number): number {
  if (due === null || due > `${year}-12-31`) return 12
  return due < `${year}-01-01` ? lastMonthOfOverdue : monthOf(due)
}

/** A month's days: of one person, and of everybody. */
type Load = (month: number) => { own: number; all: number }

/** Adds up days per month, for everybody and for each person. Rows that nobody answers for weigh on the whole only. */
function loadKeeper(planned: readonly PlannedLoad[]): {
  of: (responsible: string | null | undefined) => Load
  add: (row: PlannedLoad) => void
} {
  const days = new Map<string, number>()
  const at = (who: string, month: number): number => days.get(`${who}|${month}`) ?? 0
  const personOf = (responsible: string | null | undefined): string => nameKey(responsible ?? '')
  const add = ({ month, days: more, responsible }: PlannedLoad): void => {
    if (month === null) return
    for (const who of new Set(['', personOf(responsible)])) days.set(`${who}|${month}`, at(who, month) + more)
  }
  for (const row of planned) add(row)
  const of = (responsible: string | null | undefined): Load => {
    const who = personOf(responsible)
    return (month) => ({ own: at(who, month), all: at('', month) })
  }
  return { of, add }
}

/** The month with the fewest days; the earliest of equals. */
const leastLoaded = (months: number[], load: Load): number =>
  months.reduce(
    (best, month) => (isLighter(load(month), load(best)) ? month : best),
    months[0] ?? workingMonths[0] ?? 1,
  )

const isLighter = (a: ReturnType<Load>, b: ReturnType<Load>): boolean =>
  a.own < b.own || (a.own === b.own && a.all < b.all)

/** Rows without a due day come last. */
const compareDue = (a: IsoDate | null, b: IsoDate | null): number => {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
