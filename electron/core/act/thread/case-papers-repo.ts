import type { ThreadFacts, ThreadSanction } from '../../../../shared/domain/thread/facts'
import type { Database } from '../../../database/database'

type SanctionRow = Omit<ThreadSanction, 'reportedToIvo' | 'holds'> & { reportedToIvo: number | null; holds: number }
type ProposalRow = Omit<ThreadFacts['proposals'][number], 'holds'> & { holds: number }
type DocumentRow = Omit<ThreadFacts['documents'][number], 'sent'>

/** The steps of the ladder that hold a brist or its granskning, what the nämnd decided, and what was written and sent. */
export const casePapersRepo = (db: Database) => ({
  sanctions: (findingId: string, reviewId: string): ThreadSanction[] =>
    db
      .allSql<SanctionRow>(
        `SELECT s.id, s.step, s.decidedOn, s.decidedBy, s.paragraph, s.deadlineOn, s.result, s.reportedToIvo,
           EXISTS (SELECT 1 FROM sanctionFinding l WHERE l.sanctionId = s.id AND l.findingId = :findingId) AS holds
         FROM sanction s WHERE (s.reviewId = :reviewId OR holds) AND s.archivedAt IS NULL ORDER BY s.decidedOn, s.id`,
        { findingId, reviewId },
      )
      .map((row) => ({
        ...row,
        holds: row.holds === 1,
        reportedToIvo: row.reportedToIvo === null ? null : row.reportedToIvo === 1,
      })),

  /** Steps that are prepared or were taken back; a decided one stands among the sanctions. */
  proposals: (findingId: string, reviewId: string): ThreadFacts['proposals'] =>
    db
      .allSql<ProposalRow>(
        `SELECT x.id, x.step, x.status, x.preparedOn,
           EXISTS (SELECT 1 FROM sanctionFinding l WHERE l.proposalId = x.id AND l.findingId = :findingId) AS holds
         FROM sanctionProposal x WHERE (x.reviewId = :reviewId OR holds) AND x.status <> 'decided' ORDER BY x.preparedOn, x.id`,
        { findingId, reviewId },
      )
      .map((row) => ({ ...row, holds: row.holds === 1 })),

  decisions: (
    sanctionIds: readonly string[],
    proposalIds: readonly string[],
    documentIds: readonly string[],
  ): ThreadFacts['decisions'] =>
    db.allSql(
      `SELECT d.id, c.name AS committee, d.decidedOn, d.paragraph, d.result, d.heading
       FROM committeeDecision d JOIN committee c ON c.id = d.committeeId
       WHERE d.archivedAt IS NULL AND (d.sanctionId IN (SELECT value FROM json_each(:sanctions))
         OR d.proposalId IN (SELECT value FROM json_each(:proposals))
         OR d.documentId IN (SELECT value FROM json_each(:documents)))
       ORDER BY d.decidedOn, d.paragraph`,
      {
        sanctions: JSON.stringify(sanctionIds),
        proposals: JSON.stringify(proposalIds),
        documents: JSON.stringify(documentIds),
      },
    ),

  /** Those of the granskning, and those that its steps and rounds point at. */
  documents: (reviewId: string, letterIds: readonly string[]): ThreadFacts['documents'] => {
    const rows = db.allSql<DocumentRow>(
      `SELECT d.id, d.kind, d.title, substr(d.createdAt, 1, 10) AS createdOn FROM document d
       WHERE d.reviewId = :reviewId OR d.id IN (SELECT value FROM json_each(:letters))
         OR d.sanctionId IN (SELECT id FROM sanction WHERE reviewId = :reviewId)
         OR d.proposalId IN (SELECT id FROM sanctionProposal WHERE reviewId = :reviewId)
       ORDER BY d.createdAt, d.id`,
      { reviewId, letters: JSON.stringify(letterIds) },
    )
    return rows.map((row) => ({
      ...row,
      sent: db.allSql<ThreadFacts['documents'][number]['sent'][number]>(
        'SELECT sentOn AS "on", audience, recipient FROM documentDispatch WHERE documentId = ? ORDER BY sentOn, id',
        row.id,
      ),
    }))
  },
})
