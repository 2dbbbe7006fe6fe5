import type { Handler } from '../../handler'
import { entryTable } from './entry-repo'
import { draftMultiYear } from './multi-year-repo'

export const saveEntry: Handler<'plan.saveEntry'> = (context, { id, version, ...fields }) => {
  const table = entryTable(context)
  draftMultiYear(context, table.byId(id).planId)
  return table.update(id, version, fields)
}
