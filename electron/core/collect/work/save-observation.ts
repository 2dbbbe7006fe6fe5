import { doneDayErrors } from '../../../../shared/domain/review-work/visit-dates'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requireOpenReview } from './require-open-review'

/** What was seen at the visit, in one of the areas. */
export const saveObservation: Handler<'collect.saveObservation'> = (context, { id, version, reviewId, draft }) => {
  requireOpenReview(context, reviewId)
  refuseFields(doneDayErrors({ observedOn: draft.observedOn }, context.today))
  const table = recordedTable(context, 'observation')
  if (id === null) return { id: table.insert({ ...draft, reviewId }).id }
  if (table.byId(id).reviewId !== reviewId) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Iakttagelsen hör till en annan granskning. Ladda om sidan.',
    })
  }
  table.update(id, version, draft)
  return { id }
}
