import type { FollowUpForm } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'

/** An insats with its area, and what its granskningar say of it as a whole. */
export interface SubjectRow {
  id: string
  name: string
  serviceAreaId: string
  serviceArea: string
  committeeId: string | null
  intervalYears: number | null
  lastReviewedOn: string | null
}

/** The nämnd's insatser that are in use, and those that the plan holds although they have been archived since. */
export const subjectRows = (
  db: Database,
  committeeId: string | null,
  planId: string | null,
  beforeDay: string,
): SubjectRow[] =>
  db.allSql(
    `SELECT t.id, t.name, a.id AS serviceAreaId, a.name AS serviceArea, a.committeeId, t.intervalYears,
       (SELECT max(r.completedOn) FROM review r
        WHERE r.serviceTypeId = t.id AND r.archivedAt IS NULL AND r.completedOn < @beforeDay) AS lastReviewedOn
     FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId
     WHERE (@committeeId IS NULL OR a.committeeId = @committeeId)
       AND (t.archivedAt IS NULL
            OR EXISTS (SELECT 1 FROM multiYearEntry e WHERE e.planId = @planId AND e.serviceTypeId = t.id))
     ORDER BY svSort(a.name), svSort(t.name), t.id`,
    { committeeId, planId, beforeDay },
  )

/** Completed granskningar per insats and calendar year. */
export const doneByYear = (
  db: Database,
  from: number,
  to: number,
): Array<{ serviceTypeId: string; year: number; count: number }> =>
  db.allSql(
    `SELECT serviceTypeId, CAST(substr(completedOn, 1, 4) AS INTEGER) AS year, count(*) AS count
     FROM review
     WHERE completedOn >= @from AND completedOn <= @to AND archivedAt IS NULL
     GROUP BY 1, 2`,
    { from: `${from}-01-01`, to: `${to}-12-31` },
  )

/** How each insats was followed up in its latest year with granskningar: by screening where all of them were, else its own. */
export const latestForms = (db: Database): Map<string, FollowUpForm> =>
  new Map(
    db
      .allSql<{ serviceTypeId: string; screenings: number }>(
        `SELECT r.serviceTypeId, min(r.kind = 'screening') AS screenings
         FROM review r
         WHERE r.completedOn IS NOT NULL AND r.archivedAt IS NULL
           AND r.year = (SELECT max(l.year) FROM review l
                         WHERE l.serviceTypeId = r.serviceTypeId AND l.completedOn IS NOT NULL AND l.archivedAt IS NULL)
         GROUP BY r.serviceTypeId`,
      )
      .map(({ serviceTypeId, screenings }) => [serviceTypeId, screenings === 1 ? 'screening' : 'own']),
  )
