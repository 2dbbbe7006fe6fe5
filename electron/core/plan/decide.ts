import { canDecidePlan } from '../../../shared/domain/plan/decide'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { decidedPlan, overlappingPlans, planTable } from './plan-repo'
import { alignReviews } from './plan-reviews'
import { rowsOfPlan } from './row-repo'

/** Freezes the plan, replaces the version decided before, and lets the year's granskningar follow it. */
export const decide: Handler<'plan.decide'> = (context, { planId, version, decidedBy, decidedOn }) => {
  const table = planTable(context)
  const plan = table.byId(planId)
  const rows = rowsOfPlan(context.db, planId).filter(({ removedReason }) => removedReason === null)
  const check = canDecidePlan(plan.status, rows, overlappingPlans(context.db, plan))
  if (!check.ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen kan inte fastställas: ${check.reasons.join(' ')} Inget har ändrats.`,
      details: check.reasons,
    })
  }
  const before = decidedPlan(context.db, plan.committeeId, plan.year)
  if (before !== undefined) table.update(before.id, null, { status: 'superseded' })
  table.update(planId, version, { status: 'decided', decidedBy, decidedOn })
  return { reviewsCreated: alignReviews(context, plan, rows) }
}
