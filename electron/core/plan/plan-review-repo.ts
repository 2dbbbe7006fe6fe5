import { candidateKey } from '../../../shared/domain/priority/facts'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { PlanRecord } from './plan-repo'

export type ReviewRecord = Tables['review']

/**
 * The granskningar that came from any revision of the plan. A granskning follows its row through the revisions, so it is
 * known by the row's root.
 */
export const reviewsOfPlan = (
  db: Database,
  { committeeId, year }: Pick<PlanRecord, 'committeeId' | 'year'>,
): Array<{ root: string; review: ReviewRecord }> =>
  db
    .allSql<ReviewRecord & { root: string }>(
      `SELECT r.*, coalesce(f.originId, f.id) AS root
       FROM review r
       JOIN plannedFollowUp f ON f.id = r.plannedFollowUpId
       JOIN followUpPlan p ON p.id = f.planId
       WHERE p.year = @year AND p.committeeId IS @committeeId AND r.archivedAt IS NULL`,
      { committeeId, year },
    )
    .map(({ root, ...review }) => ({ root, review }))

/** Roots of the rows whose granskning is carried out: they can't leave the plan any more. */
export const rootsWithOutcome = (db: Database, plan: PlanRecord): Set<string> =>
  new Set(
    reviewsOfPlan(db, plan)
      .filter(({ review }) => review.completedOn !== null)
      .map(({ root }) => root),
  )

/** Granskningar of the year that no plan knows of, by whom and what kind they are of. */
export const unplannedReviews = (db: Database, year: number): Map<string, ReviewRecord> =>
  new Map(
    db
      .allSql<ReviewRecord>(
        `SELECT * FROM review
         WHERE year = ? AND plannedFollowUpId IS NULL AND archivedAt IS NULL AND notCompletedReason IS NULL
           AND providerId IS NOT NULL
         ORDER BY number DESC`,
        year,
      )
      .map((review) => [reviewKey(review), review]),
  )

export const reviewKey = (row: {
  agreementId: string | null
  providerId: string | null
  serviceTypeId: string
  unitId: string | null
  kind: string
}): string => `${row.kind}|${candidateKey({ ...row, providerId: row.providerId ?? '' })}`
