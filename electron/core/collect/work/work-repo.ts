import type { Interview, Observation, ReviewWork } from '../../../../shared/contracts/review-work'
import type { Severity } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { formSql, reviewJoins } from '../review-filter'

type Note = Tables['interviewNote']

/** What hangs on one granskning beside its brister and answers. */
export const workRepo = (db: Database) => ({
  scope: (reviewId: string): Tables['reviewScope'] | undefined =>
    db.getSql('SELECT * FROM reviewScope WHERE reviewId = ?', reviewId),

  interviews: (reviewId: string): Interview[] => {
    const rows = db.allSql<Tables['interview']>(
      `SELECT * FROM interview WHERE reviewId = ?
       ORDER BY CASE "group" WHEN 'management' THEN 1 WHEN 'staff' THEN 2 WHEN 'caseworker' THEN 3 WHEN 'client' THEN 4 ELSE 5 END,
         createdAt, id`,
      reviewId,
    )
    const notes = db.allSql<Note>(
      `SELECT n.* FROM interviewNote n JOIN interview i ON i.id = n.interviewId WHERE i.reviewId = ? ORDER BY n.createdAt, n.id`,
      reviewId,
    )
    return rows.map((row) => ({ ...row, notes: notes.filter(({ interviewId }) => interviewId === row.id) }))
  },

  noteOfQuestion: (interviewId: string, questionId: string): Note | undefined =>
    db.getSql('SELECT * FROM interviewNote WHERE interviewId = ? AND questionId = ?', interviewId, questionId),

  notesOf: (interviewId: string): Note[] => db.allSql('SELECT * FROM interviewNote WHERE interviewId = ?', interviewId),

  observations: (reviewId: string): Observation[] =>
    db.allSql('SELECT * FROM observation WHERE reviewId = ? ORDER BY createdAt, id', reviewId),

  judgements: (reviewId: string): Tables['areaJudgement'][] =>
    db.allSql('SELECT * FROM areaJudgement WHERE reviewId = ?', reviewId),

  judgementOf: (reviewId: string, qualityArea: string): Tables['areaJudgement'] | undefined =>
    db.getSql(
      'SELECT * FROM areaJudgement WHERE reviewId = ? AND nameKey(qualityArea) = nameKey(?)',
      reviewId,
      qualityArea,
    ),

  lawBasis: (serviceTypeId: string): string | null => {
    const found = db.getSql<{ type: string | null; area: string | null }>(
      `SELECT t.lawBasis AS type, a.lawBasis AS area FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId
       WHERE t.id = ?`,
      serviceTypeId,
    )
    const both = [found?.area, found?.type].filter((text) => text !== null && text !== undefined && text !== '')
    return both.length === 0 ? null : both.join(', ')
  },

  /** The nämnd that answers for the insats. */
  committeeId: (serviceTypeId: string): string | null =>
    db.getSql<{ id: string | null }>(
      'SELECT a.committeeId AS id FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId WHERE t.id = ?',
      serviceTypeId,
    )?.id ?? null,

  /** Carried-out granskningar of the same utförare, newest first. */
  earlierReviews: (providerId: string, exceptId: string, limit: number): ReviewWork['earlierReviews'] =>
    db.allSql(
      `SELECT r.id, r.number, r.kind, r.completedOn, r.outcome, ${formSql} AS form,
         (SELECT count(*) FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL AND f.verifiedBy IS NULL) AS openFindings
       ${reviewJoins}
       WHERE r.providerId = ? AND r.id <> ? AND r.archivedAt IS NULL AND r.completedOn IS NOT NULL
       ORDER BY r.completedOn DESC, r.number DESC LIMIT ?`,
      providerId,
      exceptId,
      limit,
    ),

  /**
   * Brister that an uppföljning has to verify: those of the utförare's other granskningar in the same insats that were not
   * verified before the year of the uppföljning.
   */
  findingsToVerify: (
    review: Pick<Tables['review'], 'id' | 'providerId' | 'serviceTypeId' | 'year'>,
  ): Array<{ severity: Severity | null; verified: boolean }> =>
    db
      .allSql<{ severity: Severity | null; verified: number }>(
        `SELECT f.severity, f.verifiedBy IS NOT NULL AS verified
         FROM finding f JOIN review r ON r.id = f.reviewId
         WHERE r.providerId = ? AND r.serviceTypeId = ? AND r.id <> ? AND r.archivedAt IS NULL AND f.archivedAt IS NULL
           AND r.year <= ? AND (f.verifiedBy IS NULL OR coalesce(f.verifiedOn, '') >= ?)`,
        review.providerId,
        review.serviceTypeId,
        review.id,
        review.year,
        `${review.year}-01-01`,
      )
      .map(({ severity, verified }) => ({ severity, verified: verified === 1 })),

  /** The utförare's latest economic control up to the day; one tied to the granskning counts whatever its day. */
  latestControl: (
    providerId: string,
    reviewId: string,
    upTo: string,
  ): { controlledOn: string; own: boolean } | null => {
    const found = db.getSql<{ controlledOn: string; own: number }>(
      `SELECT controlledOn, reviewId IS ? AS own FROM economicControl
       WHERE providerId = ? AND archivedAt IS NULL AND (reviewId IS ? OR controlledOn <= ?)
       ORDER BY own DESC, controlledOn DESC LIMIT 1`,
      reviewId,
      providerId,
      reviewId,
      upTo,
    )
    return found === undefined ? null : { controlledOn: found.controlledOn, own: found.own === 1 }
  },

  questionnaireAnsweredOn: (reviewId: string): string | null =>
    db.getSql<{ day: string | null }>(
      'SELECT max(answeredOn) AS day FROM questionnaireRecipient WHERE reviewId = ?',
      reviewId,
    )?.day ?? null,
})
