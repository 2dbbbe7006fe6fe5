import { planDifference } from '../../../shared/domain/plan/difference'
import type { Handler } from '../handler'
import { planTable } from './plan-repo'
import { planView } from './plan-view'

/** What the version changes against the one it was made from; of a first version there is nothing to compare with. */
export const difference: Handler<'plan.difference'> = (context, { planId }) => {
  const table = planTable(context)
  const plan = table.byId(planId)
  const view = planView(context.db, plan)
  if (plan.previousId === null) return { from: null, rows: [], daysBefore: null, daysAfter: view.capacity.planned }
  const previous = table.byId(plan.previousId)
  const before = planView(context.db, previous)
  return {
    from: `Version ${previous.revision}, fastställd ${previous.decidedOn}`,
    rows: planDifference(before.rows, [...view.rows, ...view.removed]),
    daysBefore: before.capacity.planned,
    daysAfter: view.capacity.planned,
  }
}
