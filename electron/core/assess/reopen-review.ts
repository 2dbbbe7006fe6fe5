import { reviewStatus } from '../../../shared/domain/review'
import { AppError } from '../../../shared/errors'
import { toReview } from '../collect/review-repo'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { supersedeOnReopen } from './assessment/supersede-on-reopen'

/**
 * Takes back date and outcome, or the reason for not being carried out. What stood there is kept in the change log; a decided
 * judgement is kept as superseded, and the reason stands on the draft that follows it.
 */
export const reopenReview: Handler<'assess.reopenReview'> = (context, { id, version, reason }) => {
  const table = recordedTable(context, 'review')
  if (reviewStatus(table.byId(id)) === 'planned') {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Granskningen är redan öppen: inget är registrerat.' })
  }
  const review = table.update(id, version, { completedOn: null, outcome: null, notCompletedReason: null })
  supersedeOnReopen(context, id, reason)
  return toReview(review)
}
