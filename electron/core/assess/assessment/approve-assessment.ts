import { checkApprover } from '../../../../shared/domain/assessment/approval'
import { checkApprovedOn } from '../../../../shared/domain/assessment/dates'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { ownRow } from './own-row'
import { settle } from './settle'

/** A second person approves, and the judgement stands with its outcome. */
export const approveAssessment: Handler<'assess.approveAssessment'> = (
  context,
  { id, version, approvedBy, approvedOn },
) => {
  const row = ownRow(context, id, version, 'sent', 'Bara en som väntar på godkännande kan godkännas.')
  assertRule(checkApprover(row.judgedBy, approvedBy))
  assertRule(checkApprovedOn(approvedOn, row.judgedOn, context.today))
  settle(context, row, { approvedBy, approvedOn })
  return null
}
