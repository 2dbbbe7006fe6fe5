import type { CapacityView } from '../../contracts/plan-work'
import { sumDays } from './days'
import type { StatedDays } from './person-capacity'

/** July and December are left free, as in the proposal of months. */
const workingMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]
const perDay = 2

/**
 * Gives away what is left of the plan's working days over the months that nobody has stated. First every month gets what is
 * planned in it; what then is left is shared evenly, in halves, over everybody's months. Where the days do not suffice for
 * what is planned, everybody gets the same share of theirs, rounded down to halves, so that the shortage is seen. What has
 * been stated by hand stands, and never more is given than there is.
 */
export function spreadDays({ people, unspread }: Pick<CapacityView, 'people' | 'unspread'>): StatedDays[] {
  const open = people.flatMap(({ responsible, planned: whole, months }) =>
    responsible === null || whole === 0
      ? []
      : months
          .filter(
            ({ month, planned, available }) => available === null && (planned > 0 || workingMonths.includes(month)),
          )
          .map(({ month, planned }) => ({ responsible, month, planned })),
  )
  if (unspread <= 0 || open.length === 0) return []
  const planned = sumDays(open.map((cell) => cell.planned))
  if (planned > unspread) {
    return open.map((cell) => ({ ...stated(cell), days: inHalves((cell.planned * unspread) / planned) }))
  }
  const extra = evenly(Math.floor((unspread - planned) * perDay), open.length)
  return open.map((cell, index) => ({ ...stated(cell), days: sumDays([cell.planned, (extra[index] ?? 0) / perDay]) }))
}

const stated = ({ responsible, month }: { responsible: string; month: number }): Omit<StatedDays, 'days'> => ({
  responsible,
  month,
})

const inHalves = (days: number): number => Math.floor(days * perDay) / perDay

/** `count` whole shares that add up to `whole`, none more than one larger than another. */
const evenly = (whole: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => Math.floor(((index + 1) * whole) / count) - Math.floor((index * whole) / count),
  )
