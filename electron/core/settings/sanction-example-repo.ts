import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** What the example's steps rest on. */
export const sanctionExampleRepo = (db: Database) => ({
  steps: (): Tables['sanction'][] =>
    db.allSql('SELECT * FROM sanction WHERE archivedAt IS NULL ORDER BY decidedOn, createdAt, id'),

  findings: (reviewId: string): Tables['finding'][] =>
    db.allSql('SELECT * FROM finding WHERE reviewId = ? AND archivedAt IS NULL ORDER BY createdAt, id', reviewId),

  /** The granskning in which the utförare last got a step. */
  lastCaseOf: (providerName: string): { reviewId: string } | undefined =>
    db.getSql(
      `SELECT s.reviewId FROM sanction s JOIN review r ON r.id = s.reviewId JOIN provider p ON p.id = r.providerId
       WHERE p.name = ? AND s.archivedAt IS NULL ORDER BY s.decidedOn DESC, s.id LIMIT 1`,
      providerName,
    ),
})
