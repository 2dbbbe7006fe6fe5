import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { activitiesOf, activityTable, copyOfActivity } from './activity-repo'
import { controlPlanTable, currentControlPlan } from './control-plan-repo'
import { sameRiskIn } from './control-risk-repo'

/**
 * A new draft for the year. A copy keeps what is controlled and how; results are not copied, and each risk is taken from
 * this year's portfolio where it is still there.
 */
export const startControlPlan: Handler<'plan.startControlPlan'> = (context, { committeeId, year, copyFromId }) => {
  const plans = controlPlanTable(context)
  if (currentControlPlan(context.db, committeeId, year) !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Det finns redan en internkontrollplan för ${year}. Öppna den i stället. Inget har ändrats.`,
    })
  }
  const source = copyFromId === null ? null : plans.byId(copyFromId)
  if (source !== null && source.committeeId !== committeeId) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En internkontrollplan kan bara kopieras inom samma nämnd. Inget har ändrats.',
    })
  }
  const { id } = plans.insert({ committeeId, year, revision: 1, status: 'draft' })
  const activities = activityTable(context)
  for (const activity of source === null ? [] : activitiesOf(context.db, source.id)) {
    const riskId = sameRiskIn(context.db, activity.riskId, year) ?? activity.riskId
    activities.insert(copyOfActivity(activity, { planId: id, originId: activity.root, riskId }))
  }
  return { id }
}
