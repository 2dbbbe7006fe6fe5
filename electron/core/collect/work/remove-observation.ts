import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from './require-open-review'

/** Deliberate; what stood there stays in the log. */
export const removeObservation: Handler<'collect.removeObservation'> = (context, { id, version }) => {
  const table = recordedTable(context, 'observation')
  requireOpenReview(context, table.byId(id).reviewId)
  table.remove(id, version)
  return null
}
