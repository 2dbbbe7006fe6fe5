import type { Handler } from '../handler'
import { draftPlan, planTable } from './plan-repo'

/** The working days that the plan is measured against; the rows stay until the plan is proposed anew. */
export const setDays: Handler<'plan.setDays'> = (context, { planId, version, daysAvailable }) => {
  draftPlan(context, planId)
  return planTable(context).update(planId, version, { daysAvailable })
}
