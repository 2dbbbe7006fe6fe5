import type { CaseDocument } from '../../../../shared/contracts/sanction-case'
import type { DocumentKind } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { committeeSql, formSql, reviewJoins } from '../../collect/review-filter'

export interface CaseReview {
  id: string
  number: string
  year: number
  providerId: string | null
  providerName: string | null
  serviceTypeName: string
  committeeName: string | null
  registryNumber: string | null
}

/** Steps in use, and proposals that are open. */
const isCase = `(EXISTS (SELECT 1 FROM sanction s WHERE s.reviewId = r.id AND s.archivedAt IS NULL)
  OR EXISTS (SELECT 1 FROM sanctionProposal x WHERE x.reviewId = r.id AND x.status = 'open'))`

/** Cases of the sanction ladder: a case is a granskning with steps or with an open proposal. */
export const caseRepo = (db: Database) => ({
  reviews: (committeeId: string | null): CaseReview[] =>
    db.allSql(
      `SELECT r.id, r.number, r.year, p.id AS providerId, p.name AS providerName, st.name AS serviceTypeName,
         c.name AS committeeName, r.registryNumber
       ${reviewJoins} LEFT JOIN committee c ON c.id = sa.committeeId
       WHERE r.archivedAt IS NULL AND ${committeeSql} AND ${isCase} AND ${formSql} IS NOT 'inHouse'
       ORDER BY r.number, r.id`,
      { committeeId },
    ),

  steps: (): Tables['sanction'][] =>
    db.allSql('SELECT * FROM sanction WHERE archivedAt IS NULL ORDER BY decidedOn, createdAt, id'),

  openProposals: (): Tables['sanctionProposal'][] =>
    db.allSql("SELECT * FROM sanctionProposal WHERE status = 'open' ORDER BY preparedOn, id"),

  committeeOf: (reviewId: string): { committeeId: string | null; committeeName: string | null } =>
    db.getSql(
      `SELECT c.id AS committeeId, c.name AS committeeName
       ${reviewJoins} LEFT JOIN committee c ON c.id = sa.committeeId WHERE r.id = ?`,
      reviewId,
    ) ?? { committeeId: null, committeeName: null },

  /** Written from the granskning's steps or proposals, or a begäran or a letter about the granskning itself; the newest first. */
  documents: (reviewId: string): CaseDocument[] =>
    db
      .allSql<CaseDocument & { kind: string }>(
        `SELECT id, kind, title, createdAt, registryNumber, sanctionId, proposalId FROM document
         WHERE sanctionId IN (SELECT id FROM sanction WHERE reviewId = :reviewId)
           OR proposalId IN (SELECT id FROM sanctionProposal WHERE reviewId = :reviewId)
           OR (reviewId = :reviewId AND kind IN ('begaran-om-rattelse', 'tjansteskrivelse-sanktion'))
         ORDER BY createdAt DESC, id DESC`,
        { reviewId },
      )
      .map((row) => ({ ...row, kind: row.kind as DocumentKind })),

  /** The meetings that the granskning's proposals are on. */
  meetings: (
    reviewId: string,
  ): Array<{ meetingId: string; heldOn: string; committeeName: string; proposalId: string }> =>
    db.allSql(
      `SELECT m.id AS meetingId, m.heldOn, c.name AS committeeName, i.proposalId
       FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId JOIN committee c ON c.id = m.committeeId
       WHERE i.proposalId IN (SELECT id FROM sanctionProposal WHERE reviewId = ?)
         AND m.cancelledOn IS NULL AND m.archivedAt IS NULL
       ORDER BY m.heldOn, m.id`,
      reviewId,
    ),

  /** Carried out granskningar of the same utförare, the newest first. */
  laterReviews: (providerId: string | null, from: string): Array<{ id: string; number: string; completedOn: string }> =>
    db.allSql(
      `SELECT id, number, completedOn FROM review
       WHERE providerId = :providerId AND completedOn >= :from AND archivedAt IS NULL
       ORDER BY completedOn DESC, number DESC LIMIT 20`,
      { providerId, from },
    ),

  numberOf: (reviewId: string | null): string | null =>
    db.getSql<{ number: string }>('SELECT number FROM review WHERE id = ?', reviewId)?.number ?? null,

  /** The newest version of the nämnd's plan, or of the joint one, and whether it holds a row for the utförare and insats. */
  planned: (
    review: { providerId: string | null; serviceTypeId: string },
    committeeId: string | null,
    year: number,
  ): { planId: string; isPlanned: number } | undefined =>
    db.getSql(
      `SELECT p.id AS planId, EXISTS (SELECT 1 FROM plannedFollowUp f WHERE f.planId = p.id AND f.removedReason IS NULL
           AND f.providerId = :providerId AND f.serviceTypeId = :serviceTypeId) AS isPlanned
       FROM followUpPlan p
       WHERE p.year = :year AND (p.committeeId IS :committeeId OR p.committeeId IS NULL) AND p.status <> 'superseded'
       ORDER BY isPlanned DESC, p.committeeId IS NULL, p.revision DESC LIMIT 1`,
      { providerId: review.providerId, serviceTypeId: review.serviceTypeId, committeeId, year },
    ),
})
