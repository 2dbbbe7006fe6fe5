import type { YearActivity } from '../../../../shared/contracts/year-wheel'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** SQLite has no truth values: 0 and 1 in the file. */
export const toActivity = (row: Tables['yearActivity']): YearActivity => ({
  ...row,
  ongoing: row.ongoing === null ? null : row.ongoing === 1,
})

/** By month, then title in Swedish order. */
export const activitiesOf = (db: Database, includeArchived: boolean): YearActivity[] =>
  db
    .allSql<Tables['yearActivity']>(
      `SELECT * FROM yearActivity WHERE :includeArchived = 1 OR archivedAt IS NULL ORDER BY month, svSort(title), id`,
      { includeArchived: Number(includeArchived) },
    )
    .map(toActivity)

export const archivedActivities = (db: Database): number =>
  db.getSql<{ n: number }>('SELECT count(*) AS n FROM yearActivity WHERE archivedAt IS NOT NULL')?.n ?? 0

/** The activity that already has the title in the month; archived ones hold theirs too. */
export const sameActivity = (
  db: Database,
  month: number,
  title: string,
  exceptId: string | null,
): Tables['yearActivity'] | undefined =>
  db.getSql(
    'SELECT * FROM yearActivity WHERE month = :month AND nameKey(title) = nameKey(:title) AND id IS NOT :exceptId',
    { month, title, exceptId },
  )
