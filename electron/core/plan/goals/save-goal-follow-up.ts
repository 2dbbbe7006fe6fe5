import { goalFollowUpErrors, reasonsNotToFollowUp } from '../../../../shared/domain/goal-tertial'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { goalFollowUp } from './follow-up-repo'

/** Tells how a mål or uppdrag went in a tertial that has begun. */
export const saveGoalFollowUp: Handler<'plan.saveGoalFollowUp'> = (context, { goalId, tertial, version, draft }) => {
  const goal = recordedTable(context, 'goal').byId(goalId)
  const archived = goal.archivedAt === null ? [] : [`”${goal.title}” är arkiverat. Hämta tillbaka det först.`]
  const [reason] = [...archived, ...reasonsNotToFollowUp(goal.year, tertial, context.today)]
  if (reason !== undefined) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reason} Inget har sparats.` })
  refuseFields(goalFollowUpErrors(draft))
  const table = recordedTable(context, 'goalFollowUp')
  const before = goalFollowUp(context.db, goalId, tertial)
  if (before === undefined) return table.insert({ goalId, tertial, ...draft })
  // A form that was opened before somebody else wrote must meet what they wrote.
  return table.update(before.id, version ?? 0, draft)
}
