import type { FollowUpForm } from '../../contracts/values'
import { type IsoDate, yearOf } from '../iso-date'
import { expectedIn } from './expect'
import { followParties } from './follow'
import { keepsInterval } from './gaps'
import type { ProposedCell } from './propose'
import { type MultiYearSubject, type PlannedYear, planLength, yearsOf } from './subject'

/**
 * Last year's plan rolled one year on: the years that both hold stand as they were planned, and the year that comes to gets
 * the insatser whose interval, or whose agreements' own, would otherwise run out in it.
 * @param earlier last year's cells, by insats
 */
export function rollYears(
  subjects: readonly MultiYearSubject[],
  earlier: ReadonlyMap<string, readonly PlannedYear[]>,
  firstYear: number,
  today: IsoDate,
  forms: ReadonlyMap<string, FollowUpForm> = new Map(),
): ProposedCell[] {
  const lastYear = firstYear + planLength - 1
  return subjects.flatMap((subject) => {
    const kept = (earlier.get(subject.id) ?? []).filter(({ year }) => yearsOf(firstYear).includes(year))
    const form = forms.get(subject.id) ?? kept.at(-1)?.form ?? 'own'
    const expected = expectedIn(subject, kept, lastYear, lastYear, form, today)
    const added: PlannedYear[] =
      expected > 0 && isNeeded(subject, kept, firstYear, today) ? [{ year: lastYear, form, expected }] : []
    return [...kept, ...added].map((cell) => ({ ...cell, serviceTypeId: subject.id }))
  })
}

function isNeeded(subject: MultiYearSubject, kept: readonly PlannedYear[], firstYear: number, today: IsoDate): boolean {
  const lastYear = firstYear + planLength - 1
  if (kept.some(({ year }) => year === lastYear)) return false
  const years = kept.map(({ year }) => year).sort((a, b) => a - b)
  if (!keepsInterval(subject, years, firstYear)) return true
  const plan = { cells: kept, days: subject.ahead, decidedYears: new Set<number>() }
  return followParties(subject.parties, plan, Math.min(firstYear, yearOf(today)), lastYear, today).some(
    ({ passesOn }) => passesOn !== null && passesOn >= `${lastYear}-01-01`,
  )
}
