import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'

/** A granskning that may be worked on: an archived one is read only. @throws AppError NOT_FOUND, RULE_BROKEN */
export function requireOpenReview(context: Context, id: string): Tables['review'] {
  const review = recordedTable(context, 'review').byId(id)
  if (review.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Granskning ${review.number} är arkiverad. Hämta tillbaka den först. Inget har sparats.`,
    })
  }
  return review
}
