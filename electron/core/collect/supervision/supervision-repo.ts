import type { SupervisionBody } from '../../../../shared/contracts/collect-values'
import type { DemandRow, SupervisionRow } from '../../../../shared/contracts/supervision'
import { dueStatus } from '../../../../shared/domain/iso-date'
import { owesAnswer, supervisionStage } from '../../../../shared/domain/supervision/supervision'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { committeeSql, daySql, fromSql, openDemandsSql } from './supervision-sql'

export type SupervisionSqlRow = Omit<SupervisionRow, 'stage' | 'dueLabel' | 'dueDegree'>

export function toSupervisionRow(row: SupervisionSqlRow, today: string): SupervisionRow {
  const owed = row.closedOn === null && owesAnswer(row) ? row.answerDueOn : null
  const due = owed === null ? null : dueStatus(owed, today)
  return { ...row, stage: supervisionStage(row), dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
}

export interface YearOfBody {
  year: number
  body: SupervisionBody
  total: number
  closed: number
  demands: number
  openDemands: number
}

export const supervisionRepo = (db: Database) => ({
  demands: (supervisionId: string, today: string): DemandRow[] =>
    db
      .allSql<Tables['supervisionDemand']>(
        'SELECT * FROM supervisionDemand WHERE supervisionId = ? ORDER BY position, id',
        supervisionId,
      )
      .map((row) => {
        const due = row.doneOn === null && row.dueOn !== null ? dueStatus(row.dueOn, today) : null
        return { ...row, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
      }),

  nextPosition: (supervisionId: string): number =>
    (db.getSql<{ last: number | null }>(
      'SELECT max(position) AS last FROM supervisionDemand WHERE supervisionId = ?',
      supervisionId,
    )?.last ?? 0) + 1,

  years: (): number[] =>
    db
      .allSql<{ year: string }>(
        `SELECT DISTINCT substr(${daySql}, 1, 4) AS year FROM supervision t WHERE archivedAt IS NULL ORDER BY year DESC`,
      )
      .map(({ year }) => Number(year)),

  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM supervision WHERE archivedAt IS NOT NULL')?.n ?? 0,

  sameTitle: (title: string, exceptId: string | null): { archivedAt: string | null } | undefined =>
    db.getSql('SELECT archivedAt FROM supervision WHERE nameKey(title) = nameKey(:title) AND id IS NOT :exceptId', {
      title,
      exceptId,
    }),

  byYear: (committeeId: string | null, last: number): YearOfBody[] =>
    db.allSql(
      `SELECT CAST(substr(${daySql}, 1, 4) AS INTEGER) AS year, t.body, count(*) AS total, count(t.closedOn) AS closed,
         sum((SELECT count(*) FROM supervisionDemand d WHERE d.supervisionId = t.id)) AS demands,
         sum(${openDemandsSql}) AS openDemands
       FROM ${fromSql}
       WHERE t.archivedAt IS NULL AND substr(${daySql}, 1, 4) <= :last AND ${committeeSql}
       GROUP BY year, t.body ORDER BY year DESC`,
      { committeeId, last: String(last) },
    ),

  open: (committeeId: string | null): Array<Tables['supervision']> =>
    db.allSql(
      `SELECT t.* FROM ${fromSql} WHERE t.archivedAt IS NULL AND t.closedOn IS NULL AND ${committeeSql} ORDER BY t.id`,
      { committeeId },
    ),
})
