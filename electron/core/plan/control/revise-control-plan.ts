import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { activitiesOf, activityTable, copyOfActivity } from './activity-repo'
import { controlPlanTable, currentControlPlan } from './control-plan-repo'
import { sameRiskIn } from './control-risk-repo'

/**
 * A new version to change in: the decided one stays, and its results follow, since they belong to the kontrollmoment. A risk
 * whose analysis has been replaced is taken from the newer version.
 */
export const reviseControlPlan: Handler<'plan.reviseControlPlan'> = (context, { planId }) => {
  const plans = controlPlanTable(context)
  const plan = plans.byId(planId)
  if (plan.status !== 'decided') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Bara den plan som gäller kan få en ny version. Öppna den fastställda versionen.',
    })
  }
  const { committeeId, year, revision } = plan
  if (currentControlPlan(context.db, committeeId, year)?.status === 'draft') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Det finns redan en ny version under arbete. Öppna utkastet.',
    })
  }
  const draft = plans.insert({ committeeId, year, revision: revision + 1, status: 'draft', previousId: plan.id })
  const activities = activityTable(context)
  for (const activity of activitiesOf(context.db, plan.id)) {
    const { analysisStatus, analysisYear } = activity.risk
    const newer = analysisStatus === 'superseded' ? sameRiskIn(context.db, activity.riskId, analysisYear) : undefined
    activities.insert(
      copyOfActivity(activity, { planId: draft.id, originId: activity.root, riskId: newer ?? activity.riskId }),
    )
  }
  return { id: draft.id }
}
