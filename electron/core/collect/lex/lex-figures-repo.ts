import type { LexKind } from '../../../../shared/contracts/lex'
import type { HistoryTotalRow } from '../../../../shared/domain/history-total'
import type { LexYearRows } from '../../../../shared/domain/lex/figures'
import type { Database } from '../../../database/database'
import { fromSql } from './lex-sql'
import { historyCommitteeSql } from '../review-filter'

/** The register's rows per year of the report. */
export const yearRows = (db: Database, kind: LexKind, committeeId: string | null): LexYearRows[] =>
  db.allSql(
    `SELECT CAST(substr(t.reportedOn, 1, 4) AS INTEGER) AS year, count(*) AS reports, count(t.reportedToIvo) AS told,
       coalesce(sum(t.reportedToIvo), 0) AS reportedToIvo
     FROM ${fromSql(kind)}
     WHERE t.archivedAt IS NULL AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)
     GROUP BY year ORDER BY year`,
    { committeeId },
  )

/** Historik's lex Sarah. */
export const historyRows = (
  db: Database,
  committeeId: string | null,
): Array<HistoryTotalRow & { series: string; year: number }> =>
  db.allSql(
    `SELECT h.series, h.year, h.periodFrom, h.breakdown, h.serviceTypeName, h.count
     FROM history h
     LEFT JOIN serviceType st ON st.id = h.serviceTypeId
     LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE h.series IN ('lex Sarah', 'lex Sarah till IVO')
       AND ${historyCommitteeSql}
     ORDER BY h.year, h.rowid`,
    { committeeId },
  )
