import { canUndo } from '../../../../shared/domain/action-plan/may'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { roundOf } from './round-of'

const noJudgement = { judgement: null, judgedOn: null, judgedBy: null, reason: null }
const notReceived = { receivedOn: null, plan: null, planResponsible: null, planDueOn: null }

/** Takes back the latest step: the judgement, else that it came, else the request itself. The log keeps what stood there. */
export const undoPlanStep: Handler<'act.undoPlanStep'> = (context, { id, version }) => {
  const { round, finding, isLatest } = roundOf(context, id)
  assertRule(canUndo(finding, isLatest))
  const table = recordedTable(context, 'actionPlan')
  if (round.judgement !== null) table.update(id, version, noJudgement)
  else if (round.receivedOn !== null) table.update(id, version, notReceived)
  else table.remove(id, version)
  return null
}
