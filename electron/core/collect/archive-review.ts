import { AppError } from '../../../shared/errors'
import { formatCount } from '../../../shared/text/format'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { reviewRepo } from './review-repo'

/** An archived granskning leaves the lists and the counts; with open brister it may not, or their follow-up would be lost. */
export const archiveReview: Handler<'collect.archiveReview'> = (context, { id, version, archived }) => {
  const open = archived ? reviewRepo(context.db).openFindings(id) : 0
  if (open > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Granskningen kan inte arkiveras: den har ${formatCount(open, 'öppen brist', 'öppna brister')}. Verifiera eller arkivera dem först.`,
    })
  }
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'review').update(id, version, { archivedAt })
  return null
}
