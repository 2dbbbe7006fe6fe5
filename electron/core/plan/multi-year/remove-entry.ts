import type { Handler } from '../../handler'
import { entryTable } from './entry-repo'
import { draftMultiYear } from './multi-year-repo'

export const removeEntry: Handler<'plan.removeEntry'> = (context, { id, version }) => {
  const table = entryTable(context)
  draftMultiYear(context, table.byId(id).planId)
  table.remove(id, version)
  return null
}
