import type { Database } from '../../../database/database'

export interface EvidenceRow {
  id: string
  fileName: string
  sha256: string
  byteLength: number
  reviewNumber: string
}

const evidenceSql = `SELECT e.id, e.fileName, e.sha256, e.byteLength, r.number AS reviewNumber
  FROM evidenceFile e JOIN review r ON r.id = e.reviewId WHERE e.archivedAt IS NULL`

export const packageRepo = (db: Database) => ({
  /** Underlag of a granskning, in the order it was added. */
  evidenceOf: (reviewId: string): EvidenceRow[] =>
    db.allSql(`${evidenceSql} AND e.reviewId = ? ORDER BY e.createdAt, e.id`, reviewId),

  evidence: (id: string): EvidenceRow | undefined => db.getSql(`${evidenceSql} AND e.id = ?`, id),

  /** Whether the file of a document is kept at all. */
  isKept: (sha256: string): boolean =>
    db.getSql('SELECT 1 AS kept FROM storedFile WHERE sha256 = ?', sha256) !== undefined,
})
