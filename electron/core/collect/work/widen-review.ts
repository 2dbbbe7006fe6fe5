import { doneDayErrors } from '../../../../shared/domain/review-work/visit-dates'
import { reasonsNotToWiden } from '../../../../shared/domain/review-work/widen'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { refuseFields } from '../../register/save-record'
import { reviewRepo } from '../review-repo'
import { requireOpenReview } from './require-open-review'
import { saveScopeRow } from './scope-row'
import { workRepo } from './work-repo'

/** The gruppchef's decision that a påkallad granskning becomes a full kvalitetsgranskning; its kind stays what it was. */
export const widenReview: Handler<'collect.widenReview'> = (context, { reviewId, version, widening }) => {
  requireOpenReview(context, reviewId)
  if (widening === null) {
    saveScopeRow(context, reviewId, version, { widenedBy: null, widenedOn: null, widenedReason: null })
    return null
  }
  const widened = workRepo(context.db).scope(reviewId)?.widenedOn ?? null
  const reasons = reasonsNotToWiden(reviewRepo(context.db).row(reviewId), widened !== null)
  if (reasons.length > 0)
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reasons.join(' ')} Inget har ändrats.` })
  refuseFields(doneDayErrors({ widenedOn: widening.widenedOn }, context.today))
  saveScopeRow(context, reviewId, version, widening)
  return null
}
