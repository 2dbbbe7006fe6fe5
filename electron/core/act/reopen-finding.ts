import { checkDueOn } from '../../../shared/domain/finding'
import { AppError, assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { askPlan } from './action-plan/ask-plans'

const notSeen = {
  doneOn: null,
  verifiedBy: null,
  verifiedOn: null,
  verifiedNote: null,
  effectDueOn: null,
  effect: null,
  effectOn: null,
  effectNote: null,
}

/**
 * The measure did not hold: done, verified and effect are taken back, and the change log keeps what stood there. A new
 * åtgärdsplan may be asked for in the same breath.
 */
export const reopenFinding: Handler<'act.reopenFinding'> = (context, { id, version, ask, dueOn }) => {
  const table = recordedTable(context, 'finding')
  const { doneOn, verifiedBy, reviewId } = table.byId(id)
  if (doneOn === null && verifiedBy === null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Bristen är redan öppen: ingen åtgärd är registrerad.' })
  }
  if (dueOn !== null) assertRule(checkDueOn(dueOn, recordedTable(context, 'review').byId(reviewId).completedOn))
  const opened = table.update(id, version, dueOn === null ? notSeen : { ...notSeen, dueOn })
  if (ask !== null) askPlan(context, id, ask)
  return opened
}
