import { canReceive } from '../../../../shared/domain/action-plan/may'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { openRound, refuseRound } from './round-of'

/** What came, in words; may be corrected until it is judged. */
export const receivePlan: Handler<'act.receivePlan'> = (context, { id, version, draft }) => {
  const { round, finding } = openRound(context, id)
  assertRule(canReceive(finding, round))
  refuseRound(context, finding, { ...round, ...draft })
  recordedTable(context, 'actionPlan').update(id, version, draft)
  return null
}
