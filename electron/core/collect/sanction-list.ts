import { inHouseSanction } from '../../../shared/domain/sanction'
import type { Handler } from '../handler'
import { reviewRepo } from './review-repo'
import { sanctionRepo } from './sanction-repo'

export const listSanctions: Handler<'collect.sanctions'> = ({ db, today }, { reviewId, includeArchived }) => {
  const sanctions = sanctionRepo(db, today)
  const review = reviewRepo(db).row(reviewId)
  const reasons = [
    ...(review.form === 'inHouse' ? [inHouseSanction] : []),
    ...(review.archivedAt === null ? [] : ['Granskningen är arkiverad. Hämta tillbaka den först.']),
  ]
  return {
    rows: sanctions.ofReview(reviewId, includeArchived),
    archived: sanctions.archived(reviewId),
    canAdd: { ok: reasons.length === 0, reasons },
    deciders: sanctions.deciders(),
  }
}
