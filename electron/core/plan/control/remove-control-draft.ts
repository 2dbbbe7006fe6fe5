import type { Handler } from '../../handler'
import { activitiesOf } from './activity-repo'
import { controlPlanTable, draftControlPlan } from './control-plan-repo'
import { removeWithResults } from './remove-control-activity'

/** Throws a draft away with its kontrollmoment; the log keeps them, and a decided version stands as it was. */
export const removeControlDraft: Handler<'plan.removeControlDraft'> = (context, { planId, version }) => {
  draftControlPlan(context, planId)
  for (const { id } of activitiesOf(context.db, planId)) removeWithResults(context, id, null)
  controlPlanTable(context).remove(planId, version)
  return null
}
