import { checkCompletedOn, reasonsNotToAssess } from '../../../shared/domain/review'
import { AppError, assertRule } from '../../../shared/errors'
import { reviewRepo, toReview } from '../collect/review-repo'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { assessmentRepo } from './assessment/assessment-repo'
import { refuseOutcome } from './assessment/refuse-outcome'

/**
 * The granskning was carried out, with its outcome or still without one. An earlier reason for not being carried out goes
 * away: outcome and reason exclude each other. An outcome that a judgement decides, or that a second person must approve, is
 * not set here.
 */
export const recordOutcome: Handler<'assess.recordOutcome'> = (context, { id, version, completedOn, outcome }) => {
  const table = recordedTable(context, 'review')
  // Nothing is written: whoever saw an older version is told so before any rule is tried.
  table.update(id, version, {})
  const review = reviewRepo(context.db).row(id)
  const reasons = reasonsNotToAssess(review)
  if (reasons.length > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Utfallet kan inte registreras. ${reasons.join(' ')}`,
      details: reasons,
    })
  }
  assertRule(checkCompletedOn(completedOn, review.year, context.today))
  const judgedOn = assessmentRepo(context.db).decided(id)?.judgedOn ?? null
  if (judgedOn !== null && completedOn > judgedOn) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Granskningen bedömdes ${judgedOn} och kan inte vara genomförd ${completedOn}. Inget har ändrats.`,
    })
  }
  if (outcome !== review.outcome) refuseOutcome(context, review, outcome)
  return toReview(table.update(id, version, { completedOn, outcome, notCompletedReason: null }))
}
