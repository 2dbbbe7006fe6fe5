import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** A granskning with what a row of a plan needs to know about it. */
export interface PlannedReview {
  id: string
  committeeId: string | null
  providerId: string
  unitId: string | null
  agreementId: string | null
  serviceTypeId: string
  kind: string
  plannedMonth: number
  responsible: string | null
}

/** The year's granskningar that were planned, by nämnd and month. */
export const plannedReviews = (db: Database, year: number): PlannedReview[] =>
  db.allSql(
    `SELECT r.id, s.committeeId, coalesce(r.providerId, a.providerId) AS providerId, r.unitId, r.agreementId,
            r.serviceTypeId, r.kind, r.plannedMonth, r.responsible
     FROM review r
     JOIN serviceType t ON t.id = r.serviceTypeId
     JOIN serviceArea s ON s.id = t.serviceAreaId
     LEFT JOIN agreement a ON a.id = r.agreementId
     WHERE r.year = ? AND r.plannedMonth IS NOT NULL AND coalesce(r.providerId, a.providerId) IS NOT NULL
     ORDER BY s.committeeId, r.plannedMonth, r.number`,
    year,
  )

/** Drafts up to the year in progress; what is made for a later year is still being worked on. */
export const draftAnalyses = (db: Database, year: number): Array<Tables['riskAnalysis']> =>
  db.allSql("SELECT * FROM riskAnalysis WHERE status = 'draft' AND year <= ? ORDER BY year", year)

/** Risks with a stated treatment, whose effect can be expected. */
export const treatedRisks = (db: Database): Array<Tables['risk']> =>
  db.allSql('SELECT * FROM risk WHERE treatment IS NOT NULL AND likelihood > 1 ORDER BY riskAnalysisId, number')

/** A plan's rows with the interval of their insats, in years; null where it has none of its own. */
export const planRowsWithInterval = (
  db: Database,
  planId: string,
): Array<{ id: string; kind: string; intervalYears: number | null }> =>
  db.allSql(
    `SELECT f.id, f.kind, t.intervalYears
     FROM plannedFollowUp f JOIN serviceType t ON t.id = f.serviceTypeId
     WHERE f.planId = ? ORDER BY f.id`,
    planId,
  )

/** A verksamhetsområde by its exact name. */
export const areaNamed = (db: Database, name: string): string | undefined =>
  db.getSql<{ id: string }>('SELECT id FROM serviceArea WHERE name = ?', name)?.id

/** The granskningar of a month that nobody has carried out, by number. */
export const reviewsLeftInMonth = (db: Database, year: number, month: number): string[] =>
  db
    .allSql<{ id: string }>(
      `SELECT id FROM review
       WHERE year = ? AND plannedMonth = ? AND completedOn IS NULL AND notCompletedReason IS NULL AND archivedAt IS NULL
       ORDER BY number`,
      year,
      month,
    )
    .map(({ id }) => id)
