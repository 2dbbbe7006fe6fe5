import { checkCompletedOn, reasonsNotToAssess } from '../../../shared/domain/review'
import { AppError, assertRule } from '../../../shared/errors'
import { reviewRepo, toReview } from '../collect/review-repo'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/**
 * The granskning was carried out, with its outcome or still without one. An earlier reason for not being carried out goes
 * away: outcome and reason exclude each other.
 */
export const recordOutcome: Handler<'assess.recordOutcome'> = (context, { id, version, completedOn, outcome }) => {
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
  const patch = { completedOn, outcome, notCompletedReason: null }
  return toReview(recordedTable(context, 'review').update(id, version, patch))
}
