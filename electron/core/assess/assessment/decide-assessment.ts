import { checkJudgedOn } from '../../../../shared/domain/assessment/dates'
import { AppError, assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { approvalOf, assessmentFacts } from './facts'
import { ownRow } from './own-row'
import { refuseUnready } from './refuse-unready'
import { settle } from './settle'

/** The judgement stands at once, where the settings ask for no second person. */
export const decideAssessment: Handler<'assess.decideAssessment'> = (context, { id, version, judgedBy, judgedOn }) => {
  const row = ownRow(context, id, version, 'draft', 'Bara ett utkast kan fastställas direkt.')
  const facts = assessmentFacts(context, row.reviewId)
  refuseUnready(facts, row, 'fastställas')
  const need = approvalOf(context, facts.review, row.outcome)
  if (need !== null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `${need} Skicka den för godkännande. Inget har ändrats.` })
  }
  assertRule(checkJudgedOn(judgedOn, facts.review.completedOn, context.today))
  settle(context, row, { judgedBy, judgedOn })
  return null
}
