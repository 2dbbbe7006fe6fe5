import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** What the example's steps rest on. */
export const sanctionExampleRepo = (db: Database) => ({
  steps: (): Tables['sanction'][] =>
    db.allSql('SELECT * FROM sanction WHERE archivedAt IS NULL ORDER BY decidedOn, createdAt, id'),

  findings: (reviewId: string): Tables['finding'][] =>
    db.allSql('SELECT * FROM finding WHERE reviewId = ? AND archivedAt IS NULL ORDER BY createdAt, id', reviewId),

  /** The clause of the insats, by how it is written. */
  requirement: (reviewId: string, start: string): string | null =>
    db.getSql<{ id: string }>(
      `SELECT q.id FROM requirement q JOIN review r ON r.serviceTypeId = q.serviceTypeId
       WHERE r.id = ? AND q.text LIKE ? || '%' ORDER BY q.id LIMIT 1`,
      reviewId,
      start,
    )?.id ?? null,

  /** The granskning in which the utförare last got a step. */
  lastCaseOf: (providerName: string): { reviewId: string } | undefined =>
    db.getSql(
      `SELECT s.reviewId FROM sanction s JOIN review r ON r.id = s.reviewId JOIN provider p ON p.id = r.providerId
       WHERE p.name = ? AND s.archivedAt IS NULL ORDER BY s.decidedOn DESC, s.id LIMIT 1`,
      providerName,
    ),
})
