import type { Database } from '../../../database/database'

interface Wanted {
  reviewId: string | null
  requestId: string | null
  /** Documents about a whole year, of the nämnd or of all. */
  year: number | null
  committeeId: string | null
}

/** Newest first. */
export const documentsOf = (db: Database, wanted: Wanted): Array<{ id: string; title: string }> =>
  db.allSql(
    `SELECT d.id, d.title || ' (' || substr(d.createdAt, 1, 10) || ')' AS title FROM document d
     LEFT JOIN sanction s ON s.id = d.sanctionId LEFT JOIN sanctionProposal sp ON sp.id = d.proposalId
     WHERE coalesce(d.reviewId, s.reviewId, sp.reviewId) = :reviewId OR d.requestId = :requestId
       OR (d.year = :year AND coalesce(d.reviewId, d.requestId, d.sanctionId, d.proposalId, d.providerId) IS NULL
         AND (d.committeeId IS NULL OR :committeeId IS NULL OR d.committeeId = :committeeId))
     ORDER BY d.createdAt DESC, d.id DESC LIMIT 100`,
    wanted,
  )
