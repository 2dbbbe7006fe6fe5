import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { copyCapacityTo } from './capacity-repo'
import { copyLeftOut } from './left-out-repo'
import { currentPlan, planTable } from './plan-repo'
import { copyOfRow, rowsOfPlan, rowTable } from './row-repo'
import { copySectionsTo } from './section-repo'

/** A new version to change in: the decided one stays as it was decided. */
export const revise: Handler<'plan.revise'> = (context, { planId }) => {
  const plans = planTable(context)
  const plan = plans.byId(planId)
  if (plan.status !== 'decided') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Bara den plan som gäller kan få en ny version. Öppna den fastställda versionen.',
    })
  }
  if (currentPlan(context.db, plan.committeeId, plan.year)?.status === 'draft') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Det finns redan en ny version under arbete. Öppna utkastet.',
    })
  }
  const { committeeId, year, revision, daysAvailable } = plan
  const draft = plans.insert({
    committeeId,
    year,
    revision: revision + 1,
    status: 'draft',
    daysAvailable,
    decidedBy: null,
    decidedOn: null,
    previousId: plan.id,
  })
  const rows = rowTable(context)
  for (const row of rowsOfPlan(context.db, plan.id)) rows.insert(copyOfRow(row, draft.id))
  copyLeftOut(context, plan.id, draft.id)
  copySectionsTo(context, plan.id, draft.id)
  copyCapacityTo(context, plan.id, draft.id)
  return { id: draft.id }
}
