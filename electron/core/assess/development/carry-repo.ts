import type { CarryTarget } from '../../../../shared/contracts/act-values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export const carryRepo = (db: Database) => ({
  /** The plan that takes it up: the nämnd's own before the joint one, a draft before a decided; of no nämnd any plan. */
  planFor: (committeeId: string | null, year: number): Tables['followUpPlan'] | undefined =>
    db.getSql(
      `SELECT * FROM followUpPlan
       WHERE year = :year AND status <> 'superseded'
         AND (:committeeId IS NULL OR committeeId = :committeeId OR committeeId IS NULL)
       ORDER BY status = 'draft' DESC, committeeId IS NOT NULL DESC, createdAt, id LIMIT 1`,
      { committeeId, year },
    ),

  /** The day the same thing was carried to the same place before; null when it has not been. */
  carriedOn: (
    column: 'developmentAreaId' | 'systemMeasureId',
    id: string,
    year: number,
    target: CarryTarget,
  ): string | null =>
    db.getSql<{ carriedOn: string }>(
      `SELECT carriedOn FROM carryOver WHERE ${column} = :id AND year = :year AND target = :target`,
      { id, year, target },
    )?.carriedOn ?? null,

  /** What has been carried to the plan of a nämnd and year, the utvecklingsområden first; those of no nämnd go to all. */
  carriedToPlan: (committeeId: string | null, year: number): Array<{ title: string; year: number }> =>
    db.allSql(
      `SELECT title, year FROM (
         SELECT t.title, t.year, t.number, 0 AS place, coalesce(t.committeeId, sa.committeeId) AS own
         FROM carryOver o JOIN developmentArea t ON t.id = o.developmentAreaId
         LEFT JOIN serviceType st ON st.id = t.serviceTypeId
         LEFT JOIN serviceArea sa ON sa.id = coalesce(t.serviceAreaId, st.serviceAreaId)
         WHERE o.target = 'plan' AND o.year = :year AND t.archivedAt IS NULL
         UNION ALL
         SELECT t.title, t.year, t.number, 1, coalesce(t.committeeId, sa.committeeId)
         FROM carryOver o JOIN systemMeasure t ON t.id = o.systemMeasureId
         LEFT JOIN serviceType st ON st.id = t.serviceTypeId
         LEFT JOIN serviceArea sa ON sa.id = coalesce(t.serviceAreaId, st.serviceAreaId)
         WHERE o.target = 'plan' AND o.year = :year AND t.archivedAt IS NULL
       ) WHERE :committeeId IS NULL OR coalesce(own, :committeeId) = :committeeId
       ORDER BY place, number`,
      { committeeId, year },
    ),
})
