import type { AgreementForm } from '../../../shared/contracts/values'
import type { AgreementPeriod } from '../../../shared/domain/agreement'
import type { ReviewToCount } from '../../../shared/domain/outcome-group'
import { type HistoryFigure, reviewSeries } from '../../../shared/domain/outcome-history'
import { yearsShown } from '../../../shared/domain/outcome-years'
import type { ReviewToFulfil } from '../../../shared/domain/review-fulfilment'
import type { Database } from '../../database/database'
import { committeeSql, formSql, reviewJoins } from '../collect/review-filter'

export type AgreementToCount = AgreementPeriod & { id: string; serviceTypeName: string; form: AgreementForm }

export const outcomeRepo = (db: Database) => ({
  /** The year's granskningar that are not archived, in the order of their numbers. */
  reviews: (year: number, committeeId: string | null): ReviewToCount[] & ReviewToFulfil[] =>
    db.allSql(
      `SELECT r.id, r.serviceTypeId, st.name AS serviceTypeName, ${formSql} AS form, r.kind, r.plannedMonth, r.completedOn,
         r.outcome, r.notCompletedReason
       ${reviewJoins}
       WHERE r.year = :year AND r.archivedAt IS NULL AND ${committeeSql}
       ORDER BY r.number, r.id`,
      { year, committeeId },
    ) as ReviewToCount[] & ReviewToFulfil[],

  /** Every agreement that isn't archived, with what decides when it holds. */
  agreements: (committeeId: string | null): AgreementToCount[] =>
    db.allSql(
      `SELECT a.id, st.name AS serviceTypeName, a.form, a.startDate, a.endDate, a.extensionTo, a.status, a.terminatedOn
       FROM agreement a
       JOIN serviceType st ON st.id = a.serviceTypeId
       JOIN serviceArea sa ON sa.id = st.serviceAreaId
       WHERE a.archivedAt IS NULL AND ${committeeSql}`,
      { committeeId },
    ),

  /** Historik's rows about granskningar, an insats named as in the register where the register has it. */
  history: (year: number, committeeId: string | null): HistoryFigure[] =>
    db.allSql(
      `SELECT h.id, h.series, st.id AS serviceTypeId, coalesce(st.name, h.serviceTypeName) AS serviceTypeName, h.form,
         h.periodFrom, h.breakdown, h.breakdownValue, h.count
       FROM history h
       LEFT JOIN serviceType st ON st.id = h.serviceTypeId
         OR (h.serviceTypeId IS NULL AND nameKey(st.name) = nameKey(h.serviceTypeName))
       LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
       WHERE h.year = :year AND h.series IN (SELECT value FROM json_each(:series)) AND ${committeeSql}
       ORDER BY h.rowid`,
      { year, committeeId, series: JSON.stringify(reviewSeries) },
    ),

  /** The latest years with granskningar, in the register or in Historik, newest first; avtal alone make no year. */
  yearsUntil: (year: number, committeeId: string | null): number[] =>
    db
      .allSql<{ year: number }>(
        `SELECT r.year FROM review r
         JOIN serviceType st ON st.id = r.serviceTypeId
         JOIN serviceArea sa ON sa.id = st.serviceAreaId
         WHERE r.year <= :year AND r.archivedAt IS NULL AND r.kind <> 'prompted' AND ${committeeSql}
         UNION
         SELECT h.year FROM history h
         LEFT JOIN serviceType st ON st.id = h.serviceTypeId
           OR (h.serviceTypeId IS NULL AND nameKey(st.name) = nameKey(h.serviceTypeName))
         LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
         WHERE h.year <= :year AND h.series <> 'avtal' AND h.series IN (SELECT value FROM json_each(:series)) AND ${committeeSql}
         ORDER BY 1 DESC LIMIT :limit`,
        { year, committeeId, series: JSON.stringify(reviewSeries), limit: yearsShown },
      )
      .map((row) => row.year),
})
