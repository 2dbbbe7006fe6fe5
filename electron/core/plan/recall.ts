import type { Handler } from '../handler'
import { planTable, sentPlan } from './plan-repo'

/** The sender takes the plan back and goes on with it; the log tells that it was sent. */
export const recall: Handler<'plan.recall'> = (context, { planId, version }) => {
  sentPlan(context, planId)
  planTable(context).update(planId, version, { sentOn: null, sentBy: null })
  return null
}
