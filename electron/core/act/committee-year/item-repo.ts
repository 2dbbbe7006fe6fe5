import type { SanctionStep } from '../../../../shared/contracts/values'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { sanctionStepNames } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export type ItemRecord = Tables['meetingItem'] & {
  documentTitle: string | null
  sentOn: string | null
  proposalReviewId: string | null
  proposalStep: SanctionStep | null
  providerName: string | null
  planYear: number | null
  planRevision: number | null
}

const select = `SELECT i.*, d.title AS documentTitle,
    (SELECT min(s.sentOn) FROM documentDispatch s WHERE s.documentId = i.documentId AND s.audience = 'committee') AS sentOn,
    r.id AS proposalReviewId, p.step AS proposalStep, u.name AS providerName, f.year AS planYear, f.revision AS planRevision
  FROM meetingItem i
  LEFT JOIN document d ON d.id = i.documentId
  LEFT JOIN sanctionProposal p ON p.id = i.proposalId
  LEFT JOIN review r ON r.id = p.reviewId
  LEFT JOIN provider u ON u.id = r.providerId
  LEFT JOIN followUpPlan f ON f.id = i.planId`

/** 'Varning, Lindgårdens HVB'. */
export const proposalWords = (step: SanctionStep, providerName: string | null): string => {
  const word = sanctionStepNames[step]
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${providerName === null ? '' : `, ${providerName}`}`
}

/** 'Uppföljningsplan 2027', with its version from the second on. */
export const planWords = (year: number, revision: number | null): string =>
  `Uppföljningsplan ${year}${(revision ?? 1) > 1 ? ` version ${revision}` : ''}`

export const itemRepo = (db: Database) => ({
  ofMeetings: (meetingIds: readonly string[]): ItemRecord[] =>
    db.allSql(
      `${select} WHERE i.meetingId IN (SELECT value FROM json_each(:ids)) ORDER BY i.meetingId, i.position, i.createdAt, i.id`,
      { ids: JSON.stringify(meetingIds) },
    ),

  byId: (id: string): ItemRecord | undefined => db.getSql(`${select} WHERE i.id = ?`, id),

  /** The latest item in which a document, a prepared step or a plan is taken up. */
  latestOf: (column: 'documentId' | 'proposalId' | 'planId', id: string): ItemRecord | undefined =>
    db.getSql(
      `${select} JOIN committeeMeeting m ON m.id = i.meetingId
       WHERE i.${column} = ? AND m.cancelledOn IS NULL ORDER BY m.heldOn DESC LIMIT 1`,
      id,
    ),

  idsInOrder: (meetingId: string): string[] =>
    db
      .allSql<{ id: string }>(
        'SELECT id FROM meetingItem WHERE meetingId = ? ORDER BY position, createdAt, id',
        meetingId,
      )
      .map(({ id }) => id),

  /** Where a document of the kind is waited for, of a nämnd, in meetings to come. */
  waitingFor: (committeeId: string, kind: DocumentKind, today: string): ItemRecord[] =>
    db.allSql(
      `${select} JOIN committeeMeeting m ON m.id = i.meetingId
       WHERE i.documentKind = :kind AND m.committeeId = :committeeId AND m.cancelledOn IS NULL AND m.archivedAt IS NULL
         AND m.heldOn > :today ORDER BY m.heldOn, i.position`,
      { committeeId, kind, today },
    ),

  documents: (
    committeeId: string,
    kind: DocumentKind | null,
  ): Array<{ id: string; title: string; kind: DocumentKind; createdAt: string }> =>
    db.allSql(
      `SELECT id, title, kind, createdAt FROM document
       WHERE (committeeId = :committeeId OR committeeId IS NULL) AND (:kind IS NULL OR kind = :kind)
       ORDER BY createdAt DESC, id DESC LIMIT 200`,
      { committeeId, kind },
    ),

  openProposals: (committeeId: string): Array<{ id: string; step: SanctionStep; providerName: string | null }> =>
    db.allSql(
      `SELECT p.id, p.step, u.name AS providerName
       FROM sanctionProposal p JOIN review r ON r.id = p.reviewId JOIN serviceType t ON t.id = r.serviceTypeId
       JOIN serviceArea a ON a.id = t.serviceAreaId LEFT JOIN provider u ON u.id = r.providerId
       WHERE p.status = 'open' AND (a.committeeId = :committeeId OR a.committeeId IS NULL)
       ORDER BY p.preparedOn DESC, p.id`,
      { committeeId },
    ),

  plans: (committeeId: string): Array<{ id: string; year: number; revision: number }> =>
    db.allSql(
      `SELECT id, year, revision FROM followUpPlan
       WHERE (committeeId = :committeeId OR committeeId IS NULL) AND status <> 'superseded'
       ORDER BY year DESC, revision DESC`,
      { committeeId },
    ),

  responsibles: (): string[] =>
    db
      .allSql<{ role: string }>(
        `SELECT responsible AS role FROM meetingItem WHERE responsible IS NOT NULL
         GROUP BY nameKey(responsible) ORDER BY svSort(responsible)`,
      )
      .map(({ role }) => role),
})
