import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { entryTable } from './entry-repo'
import { draftMultiYear } from './multi-year-repo'
import { checkFree } from './place-entry'

/** Moves a follow-up to another year as it is; every other one stands. */
export const moveEntry: Handler<'plan.moveEntry'> = (context, { id, version, year }) => {
  const table = entryTable(context)
  const entry = table.byId(id)
  const plan = draftMultiYear(context, entry.planId)
  if (entry.year !== year)
    checkFree(context, plan, recordedTable(context, 'serviceType').byId(entry.serviceTypeId), year)
  return table.update(id, version, { year })
}
