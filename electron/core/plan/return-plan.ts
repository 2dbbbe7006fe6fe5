import type { Handler } from '../handler'
import { planTable, sentPlan } from './plan-repo'

/** The gruppchef sends the plan back; what needs to change stands on the plan until it is sent anew. */
export const returnPlan: Handler<'plan.return'> = (context, { planId, version, reason }) => {
  sentPlan(context, planId)
  planTable(context).update(planId, version, { sentOn: null, sentBy: null, returnedReason: reason })
  return null
}
