import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { rowTable } from './row-repo'

/**
 * Changes a row of a draft. Where the program proposed slag, månad or dagar a change needs its reason: next year's planner
 * must be able to see why the proposal was not followed.
 */
export const updateRow: Handler<'plan.updateRow'> = (context, { id, version, ...fields }) => {
  const table = rowTable(context)
  const row = table.byId(id)
  draftPlan(context, row.planId)
  const departs = fields.kind !== row.kind || fields.month !== row.month || fields.days !== row.days
  const changeReason = (fields.changeReason ?? '') === '' ? row.changeReason : fields.changeReason
  if (departs && row.origin !== 'manual' && changeReason === null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Skriv varför raden ändras: slag, månad och dagar är föreslagna av programmet. Inget har sparats.',
      fields: { changeReason: 'Skriv varför raden ändras.' },
    })
  }
  table.update(id, version, { ...fields, changeReason })
  return null
}
