import type { Feedback, FeedbackRow } from '../../../../shared/contracts/feedback'
import { daysBetween } from '../../../../shared/domain/iso-date'
import { answerDays } from '../../../../shared/domain/signal/answer-times'
import { cannotClose, reasonsNotToCloseFeedback } from '../../../../shared/domain/signal/close'
import { stepOf } from '../../../../shared/domain/signal/step'
import { formatCount } from '../../../../shared/text/format'
import { feedbackFacts } from '../signal/signal-facts'

export type JoinedFeedback = Feedback &
  Pick<FeedbackRow, 'providerName' | 'unitName' | 'serviceTypeName' | 'reviewNumber'>

/** A stored row with what follows from it: its step, how long the answer took or is waited for. */
export function toFeedbackRow(row: JoinedFeedback, today: string, limitDays: number): FeedbackRow {
  const step = stepOf('feedback', feedbackFacts(row))
  const waits =
    row.kind !== 'praise' && (step === 'received' || step === 'investigating') && row.unansweredReason === null
  const waited = waits ? Math.max(daysBetween(row.receivedOn, today), 0) : null
  const reasons = reasonsNotToCloseFeedback(row)
  return {
    ...row,
    step,
    canClose: { ok: reasons.length === 0, reasons: reasons.length === 0 ? [] : [cannotClose(reasons)] },
    answerDays: answerDays(row.receivedOn, row.answeredOn),
    waitingWords: waited === null ? null : `har väntat ${formatCount(waited, 'dag', 'dagar')}`,
    late: waited !== null && waited > limitDays,
  }
}
