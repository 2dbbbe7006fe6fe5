import type { Input } from '../../../../shared/contracts'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { emptyToNull } from '../empty-to-null'
import { broken } from '../checklist/broken'
import { answerRepo } from './answer-repo'

/**
 * An answer or its underlag, as it is given. Also a granskning with an outcome may be changed, as everything else in it: the
 * change log holds what stood there.
 */
export const saveAnswer: Handler<'collect.saveAnswer'> = (context, { reviewId, questionId, version, ...sent }) => {
  requireQuestionOf(context, reviewId, questionId)
  return writeAnswer(context, { reviewId, questionId, version, ...sent })
}

/**
 * Writes what is sent and leaves the rest. What already stands there is no change, so an answer can be sent twice: after a
 * crash nobody knows whether it arrived.
 * @throws AppError CONFLICT when somebody else has answered since `version`
 */
export function writeAnswer(
  context: Context,
  { reviewId, questionId, version, ...sent }: Input<'collect.saveAnswer'>,
): Tables['checklistAnswer'] {
  const table = recordedTable(context, 'checklistAnswer')
  const patch = emptyToNull(Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)))
  const before = answerRepo(context.db).of(reviewId, questionId)
  if (before === undefined) return table.insert({ reviewId, questionId, ...patch })
  const changes = Object.entries(patch).some(([field, value]) => before[field as keyof typeof before] !== value)
  // Version 0 never stands in the file: an answer that came from nothing meets one that somebody gave in between.
  return changes ? table.update(before.id, version ?? 0, patch) : before
}

function requireQuestionOf(context: Context, reviewId: string, questionId: string): void {
  const review = recordedTable(context, 'review').byId(reviewId)
  const question = recordedTable(context, 'checklistQuestion').byId(questionId)
  if (review.archivedAt !== null) throw broken('Granskningen är arkiverad. Hämta tillbaka den först.')
  if (question.versionId !== review.checklistVersionId) {
    throw broken('Frågan hör till en annan checklista än den som granskningen använder. Ladda om sidan.')
  }
}
