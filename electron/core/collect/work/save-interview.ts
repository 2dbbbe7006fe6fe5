import { doneDayErrors } from '../../../../shared/domain/review-work/visit-dates'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { requireOpenReview } from './require-open-review'

/** An interview with a group: roles and numbers, never names. */
export const saveInterview: Handler<'collect.saveInterview'> = (context, { id, version, reviewId, draft }) => {
  requireOpenReview(context, reviewId)
  refuseFields(doneDayErrors({ heldOn: draft.heldOn }, context.today))
  const table = recordedTable(context, 'interview')
  if (id === null) return { id: table.insert({ ...draft, reviewId }).id }
  if (table.byId(id).reviewId !== reviewId) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Intervjun hör till en annan granskning. Ladda om sidan.' })
  }
  table.update(id, version, draft)
  return { id }
}
