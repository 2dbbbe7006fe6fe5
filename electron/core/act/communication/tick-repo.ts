import type { Audience } from '../../../../shared/contracts/act-values'
import type { Database } from '../../../database/database'

/** What a sending or a decision tells of, and when. */
export interface Told {
  on: string
  documentId: string | null
  documentKind: string | null
  reviewId: string | null
  requestId: string | null
  /** The year of the document; null where there is none. */
  year: number | null
  committeeId: string | null
  /** About one utförare, insats or område: such a document tells of no whole year. */
  isAboutOne: boolean
}

type Read<More> = Omit<Told, 'isAboutOne'> & More & { about: string | null }

const about = 'coalesce(d.providerId, d.serviceTypeId, d.serviceAreaId)'
const toldOf = <More>(row: Read<More> | undefined): (Told & More) | undefined =>
  row === undefined ? undefined : { ...row, isAboutOne: row.about !== null }

export const tickRepo = (db: Database) => ({
  /** Whether anybody has ticked anything off. */
  isUsed: (): boolean => db.getSql('SELECT 1 FROM communication LIMIT 1') !== undefined,

  dispatch: (id: string): (Told & { audience: Audience; how: string | null }) | undefined =>
    toldOf(
      db.getSql<Read<{ audience: Audience; how: string | null }>>(
        `SELECT x.sentOn AS "on", x.audience, x.how, d.id AS documentId, d.kind AS documentKind, d.year, d.committeeId,
           d.requestId, coalesce(d.reviewId, s.reviewId, sp.reviewId) AS reviewId, ${about} AS about
         FROM documentDispatch x JOIN document d ON d.id = x.documentId
         LEFT JOIN sanction s ON s.id = d.sanctionId LEFT JOIN sanctionProposal sp ON sp.id = d.proposalId
         WHERE x.id = ?`,
        id,
      ),
    ),

  decision: (id: string): (Told & { result: string; paragraph: string }) | undefined =>
    toldOf(
      db.getSql<Read<{ result: string; paragraph: string }>>(
        `SELECT x.decidedOn AS "on", x.result, x.paragraph, d.id AS documentId, d.kind AS documentKind, d.year,
           x.committeeId, d.requestId, ${about} AS about,
           coalesce(s.reviewId, sp.reviewId, d.reviewId, ds.reviewId, dp.reviewId) AS reviewId
         FROM committeeDecision x
         LEFT JOIN document d ON d.id = x.documentId
         LEFT JOIN sanction s ON s.id = x.sanctionId LEFT JOIN sanctionProposal sp ON sp.id = x.proposalId
         LEFT JOIN sanction ds ON ds.id = d.sanctionId LEFT JOIN sanctionProposal dp ON dp.id = d.proposalId
         WHERE x.id = ? AND x.archivedAt IS NULL`,
        id,
      ),
    ),

  tickedBy: (column: 'dispatchId' | 'decisionId', id: string): Array<{ id: string; version: number }> =>
    db.allSql(`SELECT id, version FROM communication WHERE ${column} = ? ORDER BY id`, id),

  /** Other sendings of the same document to the same audience, the first first. */
  otherSendings: (dispatchId: string): string[] =>
    db
      .allSql<{ id: string }>(
        `SELECT o.id FROM documentDispatch x
         JOIN documentDispatch o ON o.documentId = x.documentId AND o.audience = x.audience AND o.id <> x.id
         WHERE x.id = ? ORDER BY o.sentOn, o.id`,
        dispatchId,
      )
      .map(({ id }) => id),
})
