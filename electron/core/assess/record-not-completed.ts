import { AppError } from '../../../shared/errors'
import { toReview } from '../collect/review-repo'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** A planned granskning that will not be carried out, and why. One that was carried out must first be reopened. */
export const recordNotCompleted: Handler<'assess.recordNotCompleted'> = (context, { id, version, reason }) => {
  const table = recordedTable(context, 'review')
  const { completedOn } = table.byId(id)
  if (completedOn !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Granskningen genomfördes ${completedOn}. Öppna den igen innan du anger att den inte genomfördes.`,
    })
  }
  return toReview(table.update(id, version, { notCompletedReason: reason, outcome: null }))
}
