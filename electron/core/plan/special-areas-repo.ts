import type { Database } from '../../database/database'
import { committeeSql, reviewJoins } from '../collect/review-filter'

/** Brister of the year's granskningar by checklist area, most first. */
export const commonFindings = (
  db: Database,
  committeeId: string | null,
  year: number,
): Array<{ area: string; count: number }> =>
  db.allSql(
    `SELECT f.area, count(*) AS count
     ${reviewJoins} JOIN finding f ON f.reviewId = r.id
     WHERE r.year = :year AND r.archivedAt IS NULL AND f.archivedAt IS NULL AND ${committeeSql}
     GROUP BY nameKey(f.area) ORDER BY count DESC, svSort(f.area)`,
    { year, committeeId },
  )

/** The year's uppdrag of the nämnd or of none in particular, in Swedish order. */
export const assignmentsOfYear = (db: Database, committeeId: string | null, year: number): string[] =>
  db
    .allSql<{ title: string }>(
      `SELECT g.title FROM goal g
       LEFT JOIN serviceType st ON st.id = g.serviceTypeId
       LEFT JOIN serviceArea sa ON sa.id = coalesce(g.serviceAreaId, st.serviceAreaId)
       WHERE g.year = :year AND g.kind = 'assignment' AND g.archivedAt IS NULL
         AND (:committeeId IS NULL OR coalesce(g.committeeId, sa.committeeId, :committeeId) = :committeeId)
       ORDER BY svSort(g.title)`,
      { year, committeeId },
    )
    .map(({ title }) => title)
