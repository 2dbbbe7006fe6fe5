import type { Database } from '../../database/database'

export interface ExampleReview {
  id: string
  kind: 'quality' | 'healthCare'
  /** The latest earlier granskning of the same slag and utförare; null where there is none. */
  earlierId: string | null
}

const earlierSql = `(SELECT e.id FROM review e
  WHERE e.providerId = r.providerId AND e.kind = r.kind AND e.completedOn < r.completedOn AND e.archivedAt IS NULL
  ORDER BY e.completedOn DESC LIMIT 1)`

/** The year's first assessed granskningar of a slag, those first that have an earlier one to be compared with. */
export const assessedReviews = (
  db: Database,
  kind: ExampleReview['kind'],
  year: number,
  limit: number,
): ExampleReview[] =>
  db.allSql(
    `SELECT r.id, r.kind, ${earlierSql} AS earlierId FROM review r
     WHERE r.kind = ? AND r.year = ? AND r.completedOn IS NOT NULL AND r.outcome IS NOT NULL AND r.providerId IS NOT NULL
     ORDER BY ${earlierSql} IS NULL, r.number LIMIT ?`,
    kind,
    year,
    limit,
  )

/** The latest kvalitetsgranskning that has been carried out and still waits for its outcome. */
export const reviewWithoutOutcome = (db: Database, year: number): ExampleReview | undefined =>
  db.getSql(
    `SELECT r.id, r.kind, ${earlierSql} AS earlierId FROM review r
     WHERE r.kind = 'quality' AND r.year = ? AND r.completedOn IS NOT NULL AND r.outcome IS NULL AND r.providerId IS NOT NULL
     ORDER BY ${earlierSql} IS NULL, r.completedOn DESC LIMIT 1`,
    year,
  )

/** The version in force of a checklist that came with the program. */
export const shippedVersion = (db: Database, shippedKey: string): string | undefined =>
  db.getSql<{ id: string }>(
    `SELECT v.id FROM checklistVersion v JOIN checklist c ON c.id = v.checklistId
     WHERE c.shippedKey = ? AND v.status = 'decided'`,
    shippedKey,
  )?.id

export const findingsOfReview = (
  db: Database,
  reviewId: string,
): { id: string; area: string; severity: string | null; description: string }[] =>
  db.allSql(
    'SELECT id, area, severity, description FROM finding WHERE reviewId = ? AND archivedAt IS NULL ORDER BY id',
    reviewId,
  )
