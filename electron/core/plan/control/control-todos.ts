import type { Todo } from '../../../../shared/contracts/act'
import { followUpTodo, measureTodo } from '../../../../shared/domain/control/todo'
import { tertials } from '../../../../shared/domain/control/tertial'
import type { Database } from '../../../database/database'
import { committeeName } from '../plan-repo'
import { controlPlansInForce } from './control-plan-repo'
import { followedActivities } from './control-plan-view'

/**
 * What internal control waits for: a follow-up from the day after its tertial, and measures whose day has passed. Plans of
 * the year and the one before, whose third tertial is followed up in January.
 */
export function controlTodos(db: Database, committeeId: string | null, year: number, today: string): Todo[] {
  return controlPlansInForce(db, committeeId, [year - 1, year]).flatMap((plan) => {
    const activities = followedActivities(db, plan, today)
    const of = { planId: plan.id, year: plan.year, committeeName: committeeName(db, plan.committeeId) }
    const followUps = tertials.flatMap((tertial) => {
      const waiting = activities.filter(({ followUps: all }) => {
        const state = all[tertial - 1]?.state
        return state === 'open' || state === 'late'
      })
      const one = followUpTodo(of, tertial, waiting.length, today)
      return one === null ? [] : [one]
    })
    const measures = activities.flatMap((activity) =>
      activity.followUps.flatMap(({ tertial, result, measureState }) =>
        measureState === 'late' && result !== null && result.measureDueOn !== null
          ? [
              measureTodo(
                of,
                { activityId: activity.id, title: activity.title, tertial, measureDueOn: result.measureDueOn },
                today,
              ),
            ]
          : [],
      ),
    )
    return [...followUps, ...measures]
  })
}
