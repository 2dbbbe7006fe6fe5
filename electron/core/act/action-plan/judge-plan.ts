import { canJudge } from '../../../../shared/domain/action-plan/may'
import { checkDueOn } from '../../../../shared/domain/finding'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { askPlan } from './ask-plans'
import { openRound, refuseRound } from './round-of'

/** Approved: the brist is mended as the plan says, by the day agreed. Sent back: the next round opens the same day. */
export const judgePlan: Handler<'act.judgePlan'> = (context, { id, version, draft }) => {
  const { judgement, judgedOn, judgedBy, reason, dueOn, answerDueOn } = draft
  const { round, finding } = openRound(context, id)
  assertRule(canJudge(finding, round))
  const judged = { judgement, judgedOn, judgedBy: judgedBy ?? context.actor, reason }
  refuseRound(context, finding, { ...round, ...judged })
  recordedTable(context, 'actionPlan').update(id, version, judged)
  if (judgement === 'returned') {
    if (answerDueOn !== null && answerDueOn < judgedOn) {
      refuseFields({
        answerDueOn: `Nytt svar kan inte krävas senast ${answerDueOn}, innan planen återsändes ${judgedOn}.`,
      })
    }
    askPlan(context, finding.id, { askedOn: judgedOn, askedBy: judgedBy, answerDueOn, documentId: null })
  } else if (dueOn !== null) {
    const { completedOn } = recordedTable(context, 'review').byId(finding.reviewId)
    const check = checkDueOn(dueOn, completedOn)
    if (!check.ok) refuseFields({ dueOn: check.reason })
    recordedTable(context, 'finding').update(finding.id, null, { dueOn })
  }
  return null
}
