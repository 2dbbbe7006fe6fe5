import type { EvidenceFile } from '../../../../shared/contracts/review-work'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Row = Tables['evidenceFile'] & { aboutWords: string | null }

const rowsSql = `
  SELECT e.*, coalesce(i.title, q.text) AS aboutWords
  FROM evidenceFile e
  LEFT JOIN informationRequestItem i ON i.id = e.requestItemId
  LEFT JOIN checklistQuestion q ON q.id = e.questionId`

/** Newest last, as they were added; archived ones are left out. */
export const evidenceOfReview = (db: Database, reviewId: string): Omit<EvidenceFile, 'isThere'>[] =>
  db.allSql<Row>(`${rowsSql} WHERE e.reviewId = ? AND e.archivedAt IS NULL ORDER BY e.createdAt, e.id`, reviewId)

export const filesOfRequest = (
  db: Database,
  requestId: string,
): Array<{ id: string; itemId: string | null; fileName: string }> =>
  db.allSql(
    `SELECT e.id, e.requestItemId AS itemId, e.fileName FROM evidenceFile e
     JOIN informationRequestItem i ON i.id = e.requestItemId
     WHERE i.requestId = ? AND e.archivedAt IS NULL ORDER BY e.createdAt, e.id`,
    requestId,
  )

/** The same content kept before in the same granskning, archived or not. */
export const twinOf = (db: Database, reviewId: string, sha256: string): Tables['evidenceFile'] | undefined =>
  db.getSql(
    'SELECT * FROM evidenceFile WHERE reviewId = ? AND sha256 = ? ORDER BY archivedAt IS NOT NULL',
    reviewId,
    sha256,
  )

/** Every file that a granskning rests on, for the check of the whole database. */
export const allEvidence = (db: Database): Array<{ sha256: string; fileName: string; reviewNumber: string }> =>
  db.allSql(
    `SELECT e.sha256, e.fileName, r.number AS reviewNumber FROM evidenceFile e JOIN review r ON r.id = e.reviewId
     WHERE e.archivedAt IS NULL ORDER BY r.number, e.fileName`,
  )
