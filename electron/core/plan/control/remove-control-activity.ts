import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { activityTable, resultsOfActivity, resultTable } from './activity-repo'
import { draftControlPlan } from './control-plan-repo'

/** Takes a kontrollmoment out of a draft; the log keeps it and what was registered on it. */
export const removeControlActivity: Handler<'plan.removeControlActivity'> = (context, { id, version }) => {
  draftControlPlan(context, activityTable(context).byId(id).planId)
  removeWithResults(context, id, version)
  return null
}

/** Results in a draft come only from a workbook: they go with their kontrollmoment. */
export function removeWithResults(context: Context, id: string, version: number | null): void {
  const results = resultTable(context)
  for (const result of resultsOfActivity(context.db, id)) results.remove(result.id, null)
  activityTable(context).remove(id, version)
}
