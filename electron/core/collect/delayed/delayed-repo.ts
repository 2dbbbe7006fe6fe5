import type { Gender } from '../../../../shared/contracts/collect-values'
import type { HistoryFigure } from '../../../../shared/domain/delayed/history'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { committeeSql, historyCommitteeSql } from '../review-filter'

export type StoredDecision = Tables['delayedDecision'] & {
  gender: Gender | null
  serviceTypeName: string
  reportedBefore: number
}

const joins = `FROM delayedDecision d
  JOIN serviceType st ON st.id = d.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId`

export const delayedRepo = (db: Database) => ({
  /** The decisions of a report day, the longest waiting first. */
  ofReport: (reportedOn: string, committeeId: string | null, includeArchived = false): StoredDecision[] =>
    db.allSql(
      `SELECT d.*, st.name AS serviceTypeName, (SELECT count(*) FROM delayedDecision e
         WHERE nameKey(e.number) = nameKey(d.number) AND e.reportedOn < d.reportedOn AND e.archivedAt IS NULL)
         AS reportedBefore
       ${joins} WHERE d.reportedOn = :reportedOn AND (:archived = 1 OR d.archivedAt IS NULL) AND ${committeeSql}
       ORDER BY coalesce(d.interruptedOn, d.decidedOn), svSort(d.number)`,
      { reportedOn, committeeId, archived: Number(includeArchived) },
    ),

  archivedIn: (reportedOn: string): number =>
    db.getSql<{ n: number }>(
      'SELECT count(*) AS n FROM delayedDecision WHERE reportedOn = ? AND archivedAt IS NOT NULL',
      reportedOn,
    )?.n ?? 0,

  /** Report days until a day, the oldest first. */
  reportDays: (until: string, committeeId: string | null): string[] =>
    db
      .allSql<{ day: string }>(
        `SELECT DISTINCT d.reportedOn AS day ${joins}
         WHERE d.archivedAt IS NULL AND d.reportedOn <= :until AND ${committeeSql} ORDER BY d.reportedOn`,
        { until, committeeId },
      )
      .map(({ day }) => day),

  byNumber: (reportedOn: string, number: string): Tables['delayedDecision'] | undefined =>
    db.getSql(
      'SELECT * FROM delayedDecision WHERE reportedOn = ? AND nameKey(number) = nameKey(?)',
      reportedOn,
      number,
    ),

  /** Earlier and later reports of the same number: what is told of it must agree on insats and decision. */
  others: (number: string, exceptId: string | null): Tables['delayedDecision'][] =>
    db.allSql(
      `SELECT * FROM delayedDecision WHERE nameKey(number) = nameKey(:number) AND id IS NOT :exceptId
         AND archivedAt IS NULL ORDER BY reportedOn`,
      { number, exceptId },
    ),

  /** Every number in use, archived ones too: a number is never given twice. */
  numbers: (): string[] =>
    db.allSql<{ number: string }>('SELECT DISTINCT number FROM delayedDecision').map(({ number }) => number),

  rowsOf: (reportedOn: string): Tables['delayedDecision'][] =>
    db.allSql('SELECT * FROM delayedDecision WHERE reportedOn = ? AND archivedAt IS NULL', reportedOn),

  /** Historik's rows of a year about ej verkställda beslut. */
  history: (year: number, committeeId: string | null): HistoryFigure[] =>
    db.allSql(
      `SELECT h.id, h.periodTo, coalesce(st.id, h.serviceTypeId) AS serviceTypeId,
         coalesce(st.name, h.serviceTypeName) AS serviceTypeName, h.breakdown, h.breakdownValue, h.count
       FROM history h
       LEFT JOIN serviceType st ON st.id = h.serviceTypeId
         OR (h.serviceTypeId IS NULL AND nameKey(st.name) = nameKey(h.serviceTypeName))
       LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
       WHERE h.series = 'ej verkställda beslut' AND h.year = :year AND ${historyCommitteeSql} ORDER BY h.rowid`,
      { year, committeeId },
    ),
})
