import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { rowsWithoutResponsible, rowTable } from './row-repo'

/** One role for all rows that nobody answers for; a row that has one keeps it. */
export const setResponsible: Handler<'plan.setResponsible'> = (context, { planId, serviceAreaId, responsible }) => {
  draftPlan(context, planId)
  const ids = rowsWithoutResponsible(context.db, planId, serviceAreaId)
  const table = rowTable(context)
  for (const id of ids) table.update(id, null, { responsible })
  return { filled: ids.length }
}
