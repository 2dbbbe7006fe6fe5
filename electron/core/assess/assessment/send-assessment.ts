import { checkJudgedOn } from '../../../../shared/domain/assessment/dates'
import { AppError, assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { approvalOf, assessmentFacts } from './facts'
import { ownRow } from './own-row'
import { refuseUnready } from './refuse-unready'

/** Hands the judgement to a second person. It stands as it is until it is approved, sent back or taken back. */
export const sendAssessment: Handler<'assess.sendAssessment'> = (context, { id, version, judgedBy, judgedOn }) => {
  const row = ownRow(context, id, version, 'draft', 'Bara ett utkast kan skickas för godkännande.')
  const facts = assessmentFacts(context, row.reviewId)
  refuseUnready(facts, row, 'skickas för godkännande')
  if (approvalOf(context, facts.review, row.outcome) === null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Bedömningen behöver inte godkännas av en andra person. Fastställ den direkt. Inget har ändrats.',
    })
  }
  assertRule(checkJudgedOn(judgedOn, facts.review.completedOn, context.today))
  const sent = { status: 'sent', judgedBy, judgedOn, returnedBy: null, returnedOn: null, returnedReason: null } as const
  recordedTable(context, 'assessment').update(id, version, sent)
  return null
}
