import type { RoomHandlers } from '../handler'
import { archiveReview } from './archive-review'
import { getReview } from './get-review'
import { listReviews } from './list-reviews'
import { archiveSanction } from './sanction-archive'
import { listSanctions } from './sanction-list'
import { saveSanction } from './sanction-save'
import { saveReview } from './save-review'

export const collectHandlers: RoomHandlers<'collect'> = {
  'collect.reviews': listReviews,
  'collect.review': getReview,
  'collect.saveReview': saveReview,
  'collect.archiveReview': archiveReview,
  'collect.sanctions': listSanctions,
  'collect.saveSanction': saveSanction,
  'collect.archiveSanction': archiveSanction,
}
