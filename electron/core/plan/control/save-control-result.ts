import { canFollowUp, lacksInResult } from '../../../../shared/domain/control/result'
import { AppError, assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { activityTable, resultOfTertial, resultTable, rootOf } from './activity-repo'
import { controlPlanTable } from './control-plan-repo'

/** Registers or changes what a kontrollmoment showed in a tertial. It belongs to the kontrollmoment, not to a version. */
export const saveControlResult: Handler<'plan.saveControlResult'> = (context, input) => {
  const { activityId, tertial, version, draft } = input
  const activity = activityTable(context).byId(activityId)
  assertRule(canFollowUp(controlPlanTable(context).byId(activity.planId), tertial, context.today))
  const fields = lacksInResult(draft)
  const [first] = Object.values(fields)
  if (first !== undefined) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `${first} Inget har sparats.`, fields })
  }
  const table = resultTable(context)
  const root = rootOf(context.db, activityId)
  const before = resultOfTertial(context.db, root, tertial)
  // Version 0 never stands: whoever saw no result must not write over one that came in between.
  if (before !== undefined) return table.update(before.id, version ?? 0, draft)
  return table.insert({ ...draft, activityId: root, tertial })
}
