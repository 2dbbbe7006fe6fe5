import type { Database } from '../../../database/database'

/** A row of a yearly plan that is still to be done. */
export interface PlannedDayRow {
  agreementId: string | null
  providerId: string
  serviceTypeId: string
  unitId: string | null
  year: number
  /** 1–12; null where no month is set. */
  month: number | null
}

const isCurrent = `p.year BETWEEN @from AND @to
    AND (p.status = 'draft' OR (p.status = 'decided' AND NOT EXISTS (
      SELECT 1 FROM followUpPlan d WHERE d.year = p.year AND d.committeeId IS p.committeeId AND d.status = 'draft')))`

/** The yearly plans to go by, each with whether any version of it is decided. */
export const yearlyPlans = (
  db: Database,
  from: number,
  to: number,
): Array<{ id: string; year: number; committeeId: string | null; decided: boolean }> =>
  db
    .allSql<{ id: string; year: number; committeeId: string | null; decided: number }>(
      `SELECT p.id, p.year, p.committeeId,
         EXISTS (SELECT 1 FROM followUpPlan d
                 WHERE d.year = p.year AND d.committeeId IS p.committeeId AND d.status = 'decided') AS decided
       FROM followUpPlan p WHERE ${isCurrent} ORDER BY p.year, p.committeeId`,
      { from, to },
    )
    .map((plan) => ({ ...plan, decided: plan.decided === 1 }))

/** Rows of those plans that no granskning has settled: neither struck, nor completed, nor given up. */
export const plannedDayRows = (db: Database, from: number, to: number): PlannedDayRow[] =>
  db.allSql(
    `SELECT f.agreementId, f.providerId, f.serviceTypeId, f.unitId, p.year, f.month
     FROM plannedFollowUp f JOIN followUpPlan p ON p.id = f.planId
     WHERE ${isCurrent}
       AND f.removedReason IS NULL
       AND NOT EXISTS (
         SELECT 1 FROM review r
         WHERE r.plannedFollowUpId = coalesce(f.originId, f.id) AND r.archivedAt IS NULL
           AND (r.completedOn IS NOT NULL OR r.notCompletedReason IS NOT NULL))`,
    { from, to },
  )
