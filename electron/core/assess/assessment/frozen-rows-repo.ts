import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** Ids of what a judgement rests on, where no other repo gives them. */
export const frozenRowsRepo = (db: Database) => ({
  answers: (reviewId: string, answer: NonNullable<Tables['checklistAnswer']['answer']>): string[] =>
    db
      .allSql<{ id: string }>(
        'SELECT id FROM checklistAnswer WHERE reviewId = ? AND answer = ? ORDER BY id',
        reviewId,
        answer,
      )
      .map(({ id }) => id),

  /** The utförare's latest economic control up to the day: none or one. */
  latestControl: (providerId: string, upTo: string): string[] =>
    db
      .allSql<{ id: string }>(
        `SELECT id FROM economicControl WHERE providerId = ? AND archivedAt IS NULL AND controlledOn <= ?
         ORDER BY controlledOn DESC, id LIMIT 1`,
        providerId,
        upTo,
      )
      .map(({ id }) => id),
})
