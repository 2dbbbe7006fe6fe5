import type { Handler } from '../handler'
import { capacityMonth, capacityTable } from './capacity-repo'
import { draftPlan } from './plan-repo'

/** States one person's working days in one month, or takes the statement back. */
export const setCapacity: Handler<'plan.setCapacity'> = (context, { planId, responsible, month, days }) => {
  draftPlan(context, planId)
  const table = capacityTable(context)
  const stored = capacityMonth(context.db, planId, responsible, month)
  if (days === null) {
    if (stored !== undefined) table.remove(stored.id, null)
  } else if (stored === undefined) table.insert({ planId, responsible, month, days })
  else table.update(stored.id, null, { days })
  return null
}
