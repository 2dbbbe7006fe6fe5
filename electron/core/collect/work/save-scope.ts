import { doneDayErrors } from '../../../../shared/domain/review-work/visit-dates'
import type { Handler } from '../../handler'
import { refuseFields } from '../../register/save-record'
import { requireOpenReview } from './require-open-review'
import { saveScopeRow } from './scope-row'

/** What a riktad or påkallad granskning starts from. */
export const saveReviewScope: Handler<'collect.saveReviewScope'> = (context, { reviewId, version, draft }) => {
  requireOpenReview(context, reviewId)
  refuseFields(doneDayErrors({ decidedOn: draft.decidedOn, raisedOn: draft.raisedOn }, context.today))
  saveScopeRow(context, reviewId, version, draft)
  return null
}
