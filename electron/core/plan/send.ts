import { canSendPlan } from '../../../shared/domain/plan/send'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { overlappingPlans, planTable } from './plan-repo'
import { rowsOfPlan } from './row-repo'

/** Hands the draft to the gruppchef. It stands as it is until it is decided, sent back or taken back. */
export const send: Handler<'plan.send'> = (context, { planId, version, sentBy, sentOn }) => {
  const table = planTable(context)
  const plan = table.byId(planId)
  const rows = rowsOfPlan(context.db, planId).filter(({ removedReason }) => removedReason === null)
  const check = canSendPlan(plan, rows, overlappingPlans(context.db, plan))
  if (!check.ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen kan inte skickas: ${check.reasons.join(' ')} Inget har ändrats.`,
      details: check.reasons,
    })
  }
  table.update(planId, version, { sentBy, sentOn, returnedReason: null })
  return null
}
