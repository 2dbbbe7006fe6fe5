import { checkVisit, visitWarnings } from '../../../../shared/domain/calendar/visit'
import { doneDayErrors } from '../../../../shared/domain/review-work/visit-dates'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requireOpenReview } from './require-open-review'
import { saveScopeRow } from './scope-row'

/**
 * The visit as it is booked and as it was made. The booking is the calendar's own, with its rules; it is left alone where it
 * is not changed, so that a visit that has been can still be described.
 */
export const saveVisit: Handler<'collect.saveVisit'> = (context, { reviewId, version, reviewVersion, draft }) => {
  const review = requireOpenReview(context, reviewId)
  const { visitOn, visitStart, visitEnd, announced, ...scope } = draft
  refuseFields(doneDayErrors({ visitedOn: draft.visitedOn }, context.today))
  if (visitOn === null && (visitStart !== null || visitEnd !== null)) {
    refuseFields({ visitOn: 'Ange vilken dag besöket är bokat till, eller ta bort klockslagen.' })
  }
  const isMoved = visitOn !== review.visitOn || visitStart !== review.visitStart || visitEnd !== review.visitEnd
  if (isMoved && visitOn !== null) assertRule(checkVisit({ visitOn, visitStart, visitEnd }, review))
  const isSame = !isMoved && announced === (review.announced === null ? null : review.announced === 1)
  if (!isSame) {
    recordedTable(context, 'review').update(reviewId, reviewVersion, {
      visitOn,
      visitStart,
      visitEnd,
      announced: announced === null ? null : Number(announced),
    })
  }
  saveScopeRow(context, reviewId, version, scope)
  return { warnings: isMoved && visitOn !== null ? visitWarnings({ visitOn }, review) : [] }
}
