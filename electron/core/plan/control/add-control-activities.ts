import type { Handler } from '../../handler'
import { activityTable } from './activity-repo'
import { draftControlPlan } from './control-plan-repo'
import { requireOwnRisk } from './own-risk'

/** Puts several risks into the plan at once, each with what is to be controlled. */
export const addControlActivities: Handler<'plan.addControlActivities'> = (context, { planId, rows }) => {
  const plan = draftControlPlan(context, planId)
  const table = activityTable(context)
  return {
    ids: rows.map(({ riskId, title }) => {
      requireOwnRisk(context.db, plan, riskId)
      return table.insert({ planId, riskId, title }).id
    }),
  }
}
