import { workloadOf } from '../../../../shared/domain/calendar/workload'
import { sumDays } from '../../../../shared/domain/plan/days'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { currentPlan, otherPlans } from '../plan-repo'
import { calendarRepo } from './calendar-repo'

/** Days per person, month and week; beside them what each has time for, where the year's plan says it. */
export const workload: Handler<'plan.workload'> = ({ db }, { committeeId, year }) => {
  const repo = calendarRepo(db, readSettings(db).settings.planning.daysPerKind)
  const works = repo.ofYear(committeeId, year)
  const own = currentPlan(db, committeeId, year)
  // All nämnder together: where there is no joint plan the nämnder's own say how much time there is.
  const planIds =
    own !== undefined ? [own.id] : committeeId === null ? otherPlans(db, null, year).map(({ id }) => id) : []
  const capacities = planIds.flatMap((id) => repo.capacities(id))
  const rows = workloadOf(year, works, capacities)
  return {
    year,
    rows,
    total: sumDays(rows.map(({ days }) => days)),
    hasCapacity: capacities.length > 0,
  }
}
