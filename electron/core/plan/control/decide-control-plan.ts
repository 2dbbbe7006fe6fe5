import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { controlPlanTable, decidedControlPlan } from './control-plan-repo'
import { controlPlanView } from './control-plan-view'

/** Freezes the plan and replaces the version decided before. */
export const decideControlPlan: Handler<'plan.decideControlPlan'> = (context, input) => {
  const { planId, version, decidedBy, decidedOn } = input
  const table = controlPlanTable(context)
  const plan = table.byId(planId)
  const { canDecide } = controlPlanView(context.db, plan, context.today)
  if (!canDecide.ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen kan inte fastställas: ${canDecide.reasons.join(' ')} Inget har ändrats.`,
      details: canDecide.reasons,
    })
  }
  const before = decidedControlPlan(context.db, plan.committeeId, plan.year)
  if (before !== undefined) table.update(before.id, null, { status: 'superseded' })
  return table.update(planId, version, { status: 'decided', decidedBy, decidedOn })
}
