import { canRemind } from '../../../../shared/domain/action-plan/may'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { openRound, refuseRound } from './round-of'

/** The latest reminder is kept; the earlier ones stand in the change log. */
export const remindPlan: Handler<'act.remindPlan'> = (context, { id, version, remindedOn }) => {
  const { round, finding } = openRound(context, id)
  assertRule(canRemind(finding, round))
  refuseRound(context, finding, { ...round, remindedOn })
  recordedTable(context, 'actionPlan').update(id, version, { remindedOn })
  return null
}
