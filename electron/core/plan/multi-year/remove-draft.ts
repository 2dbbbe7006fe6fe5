import type { Handler } from '../../handler'
import { entriesOf, entryTable } from './entry-repo'
import { draftMultiYear, multiYearTable } from './multi-year-repo'

/** Takes the draft away with everything in it; a version decided before it then holds again as the one to work with. */
export const removeMultiYearDraft: Handler<'plan.removeMultiYearDraft'> = (context, { planId, version }) => {
  draftMultiYear(context, planId)
  const entries = entryTable(context)
  for (const { id } of entriesOf(context.db, planId)) entries.remove(id, null)
  multiYearTable(context).remove(planId, version)
  return null
}
