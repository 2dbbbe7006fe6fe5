import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { activityTable } from './activity-repo'
import { draftControlPlan } from './control-plan-repo'
import { requireOwnRisk } from './own-risk'

/** Saves a new or changed kontrollmoment in a draft. */
export const saveControlActivity: Handler<'plan.saveControlActivity'> = (context, { id, version, planId, draft }) => {
  const plan = draftControlPlan(context, planId)
  const table = activityTable(context)
  if (id === null) {
    requireOwnRisk(context.db, plan, draft.riskId)
    return { id: table.insert({ ...draft, planId }).id }
  }
  const before = table.byId(id)
  if (before.planId !== planId) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Kontrollmomentet hör till en annan plan. Inget har ändrats.',
    })
  }
  // A risk that was once chosen may stay, though its portfolio has been given a new version.
  if (before.riskId !== draft.riskId) requireOwnRisk(context.db, plan, draft.riskId)
  table.update(id, version ?? 0, draft)
  return { id }
}
