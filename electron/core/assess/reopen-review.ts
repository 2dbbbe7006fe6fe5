import { reviewStatus } from '../../../shared/domain/review'
import { AppError } from '../../../shared/errors'
import { toReview } from '../collect/review-repo'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** Takes back date and outcome, or the reason for not being carried out. What stood there is kept in the change log. */
export const reopenReview: Handler<'assess.reopenReview'> = (context, { id, version }) => {
  const table = recordedTable(context, 'review')
  if (reviewStatus(table.byId(id)) === 'planned') {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Granskningen är redan öppen: inget är registrerat.' })
  }
  return toReview(table.update(id, version, { completedOn: null, outcome: null, notCompletedReason: null }))
}
