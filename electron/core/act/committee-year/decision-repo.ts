import type { CommitteeDecision } from '../../../../shared/contracts/committee-year'
import type { Database } from '../../../database/database'

const select = `SELECT d.*, c.name AS committeeName, s.reviewId AS sanctionReviewId
  FROM committeeDecision d JOIN committee c ON c.id = d.committeeId LEFT JOIN sanction s ON s.id = d.sanctionId`
const stands = 'd.archivedAt IS NULL'

export const decisionRepo = (db: Database) => ({
  byId: (id: string): CommitteeDecision | undefined => db.getSql(`${select} WHERE d.id = ?`, id),

  /** The latest that stands on an item: after återremiss there may be several. */
  ofItems: (itemIds: readonly string[]): CommitteeDecision[] =>
    db.allSql(
      `${select} WHERE ${stands} AND d.itemId IN (SELECT value FROM json_each(:ids)) ORDER BY d.decidedOn, d.createdAt, d.id`,
      { ids: JSON.stringify(itemIds) },
    ),

  /** Of the year, without an item. */
  withoutItem: (committeeId: string | null, year: number): CommitteeDecision[] =>
    db.allSql(
      `${select} WHERE ${stands} AND d.itemId IS NULL AND (:committeeId IS NULL OR d.committeeId = :committeeId)
         AND d.decidedOn BETWEEN :first AND :last ORDER BY d.decidedOn, d.paragraph, d.id`,
      { committeeId, first: `${year}-01-01`, last: `${year}-12-31` },
    ),

  ofDocument: (documentId: string): CommitteeDecision[] =>
    db.allSql(`${select} WHERE ${stands} AND d.documentId = ? ORDER BY d.decidedOn, d.createdAt, d.id`, documentId),

  /** The decision, other than återremiss, that stands on a document, a prepared step or an item. */
  settling: (column: 'documentId' | 'proposalId' | 'itemId', id: string): CommitteeDecision | undefined =>
    db.getSql(
      `${select} WHERE ${stands} AND d.result <> 'referredBack' AND d.${column} = ? ORDER BY d.decidedOn DESC LIMIT 1`,
      id,
    ),

  /** A decision on a prepared step that was registered wrongly and archived. */
  wasWithdrawn: (proposalId: string): boolean =>
    db.getSql('SELECT 1 FROM committeeDecision WHERE proposalId = ? AND archivedAt IS NOT NULL LIMIT 1', proposalId) !==
    undefined,

  archivedOfItem: (itemId: string): Array<{ id: string }> =>
    db.allSql('SELECT id FROM committeeDecision WHERE itemId = ? AND archivedAt IS NOT NULL', itemId),

  /** The same § of the same nämnd and day. */
  sameParagraph: (committeeId: string, decidedOn: string, paragraph: string): { heading: string } | undefined =>
    db.getSql(
      `SELECT heading FROM committeeDecision d
       WHERE ${stands} AND committeeId = ? AND decidedOn = ? AND nameKey(paragraph) = nameKey(?)`,
      committeeId,
      decidedOn,
      paragraph,
    ),
})
