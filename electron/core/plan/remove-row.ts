import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { rootsWithOutcome } from './plan-review-repo'
import { rootOf, rowTable } from './row-repo'

/** Strikes a row out with its reason. It is kept, and is not proposed again. */
export const removeRow: Handler<'plan.removeRow'> = (context, { id, version, reason }) => {
  const table = rowTable(context)
  const row = table.byId(id)
  const plan = draftPlan(context, row.planId)
  if (rootsWithOutcome(context.db, plan).has(rootOf(row))) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Granskningen är redan genomförd, så raden står kvar i planen.',
    })
  }
  table.update(id, version, { removedReason: reason })
  return null
}
