import type { CauseCategory } from '../../../../shared/contracts/collect-values'
import type { FoundBrist, FoundCause } from '../../../../shared/domain/development/suggestions'
import type { ComparedDays } from '../../../../shared/domain/growth'
import { causeCategoryNames } from '../../../../shared/text/collect-names'
import type { Database } from '../../../database/database'
import { committeeSql, reviewJoins } from '../../collect/review-filter'
import { ofCommittee, serviceTypeSql, signalTables } from '../../collect/signal/signal-table'

interface GrownRows {
  committeeId: string | null
  days: ComparedDays
  register: 'feedback' | 'deviation'
  dimension: 'category' | 'serviceType'
  key: string
}

export const suggestionRepo = (db: Database, committeeId: string | null) => ({
  /** Brister of the year's granskningar, the gravest first: those are kept where there are more than can be shown. */
  findings: (year: number): Array<Omit<FoundBrist, 'words'>> =>
    db.allSql(
      `SELECT f.id, f.area, f.reviewId, r.serviceTypeId, st.name AS serviceTypeName, sa.committeeId
       ${reviewJoins} JOIN finding f ON f.reviewId = r.id
       WHERE r.year = :year AND r.archivedAt IS NULL AND f.archivedAt IS NULL AND ${committeeSql}
       ORDER BY CASE f.severity WHEN 'serious' THEN 0 WHEN 'moderate' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END, r.number, f.id`,
      { year, committeeId },
    ),

  /** Ids of the rows that a growth counted, the latest first. */
  grown({ days, register, dimension, key }: GrownRows): string[] {
    const { table, day, category, kind } = signalTables[register]
    const of = dimension === 'serviceType' ? `${serviceTypeSql} = :key` : `nameKey(${category}) = nameKey(:key)`
    return db
      .allSql<{ id: string }>(
        `SELECT s.id FROM ${table} s
         WHERE s.archivedAt IS NULL AND ${day} BETWEEN :from AND :until AND ${of}
           AND ${kind === null ? '1' : `${kind} <> 'praise'`} AND ${ofCommittee(committeeId)}
         ORDER BY ${day} DESC, s.number DESC`,
        { from: days.from, until: days.until, key, committeeId },
      )
      .map(({ id }) => id)
  },

  /** Causes in händelseanalyser of events that were reported in the year; those of the nämnd or of none. */
  causes: (year: number): FoundCause[] =>
    db
      .allSql<Omit<FoundCause, 'categoryName'>>(
        `SELECT k.id, k.analysisId, k.category, k.text AS words
         FROM eventCause k
         JOIN eventAnalysis a ON a.id = k.analysisId
         JOIN (
           SELECT id, reportedOn AS day, unitId, serviceTypeId, archivedAt FROM lexSarah
           UNION ALL SELECT id, reportedOn, unitId, serviceTypeId, archivedAt FROM lexMaria
           UNION ALL SELECT id, occurredOn, unitId, serviceTypeId, archivedAt FROM deviation
         ) t ON t.id = coalesce(a.lexSarahId, a.lexMariaId, a.deviationId)
         LEFT JOIN unit u ON u.id = t.unitId
         LEFT JOIN serviceType st ON st.id = coalesce(t.serviceTypeId, u.serviceTypeId)
         LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
         WHERE t.archivedAt IS NULL AND t.day BETWEEN :from AND :until AND ${committeeSql}
         ORDER BY t.day, k.position, k.id`,
        { from: `${year}-01-01`, until: `${year}-12-31`, committeeId },
      )
      .map((row) => ({ ...row, categoryName: causeCategoryNames[row.category as CauseCategory] })),
})
