import type { CapacityView } from '../../contracts/plan-work'
import type { StatedDays } from './person-capacity'

/** July and December are left free, as in the proposal of months. */
const workingMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]
const perDay = 2

/**
 * Gives away what is left of the plan's working days: to each person in proportion to what they have planned, evenly over
 * the months that nobody has stated. Whole and half days; their sum is exactly what was left, and what has been stated by
 * hand stands. Nothing is given when nothing is left.
 */
export function spreadDays({ people, unspread }: Pick<CapacityView, 'people' | 'unspread'>): StatedDays[] {
  const halves = Math.floor(unspread * perDay)
  const open = people.flatMap(({ responsible, months, planned }) => {
    const free = months.filter(({ month, available }) => available === null && workingMonths.includes(month))
    return responsible === null || planned === 0 || free.length === 0 ? [] : [{ responsible, planned, free }]
  })
  if (halves <= 0) return []
  const perPerson = shares(
    halves,
    open.map(({ planned }) => planned),
  )
  return open.flatMap(({ responsible, free }, person) =>
    shares(
      perPerson[person] ?? 0,
      free.map(() => 1),
    ).map((given, index) => ({
      responsible,
      month: free[index]?.month ?? 1,
      days: given / perDay,
    })),
  )
}

/** Whole shares by weight that add up exactly: each takes what its running sum says. */
function shares(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let weighed = 0
  let given = 0
  return weights.map((weight) => {
    weighed += weight
    const until = Math.round((whole * weighed) / total)
    const share = until - given
    given = until
    return share
  })
}
