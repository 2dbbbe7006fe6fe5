import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { rowTable } from './row-repo'

/** Brings a struck row back as it stood. */
export const restoreRow: Handler<'plan.restoreRow'> = (context, { id, version }) => {
  const table = rowTable(context)
  draftPlan(context, table.byId(id).planId)
  table.update(id, version, { removedReason: null })
  return null
}
