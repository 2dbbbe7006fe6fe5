import type { RoomHandlers } from '../handler'
import { archiveReview } from './archive-review'
import { getReview } from './get-review'
import { listReviews } from './list-reviews'
import { saveReview } from './save-review'

export const collectHandlers: RoomHandlers<'collect'> = {
  'collect.reviews': listReviews,
  'collect.review': getReview,
  'collect.saveReview': saveReview,
  'collect.archiveReview': archiveReview,
}
