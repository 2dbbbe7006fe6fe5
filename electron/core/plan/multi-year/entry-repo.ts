import type { MultiYearEntry } from '../../../../shared/contracts/multi-year'
import type { Database } from '../../../database/database'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'

export const entryTable = (context: Context): RecordedTable<'multiYearEntry'> =>
  recordedTable(context, 'multiYearEntry')

/** The plan's cells, insats by insats in the order of the years. */
export const entriesOf = (db: Database, planId: string): MultiYearEntry[] =>
  db.allSql('SELECT * FROM multiYearEntry WHERE planId = ? ORDER BY serviceTypeId, year', planId)

export const entryIn = (
  db: Database,
  planId: string,
  serviceTypeId: string,
  year: number,
): MultiYearEntry | undefined =>
  db.getSql(
    'SELECT * FROM multiYearEntry WHERE planId = ? AND serviceTypeId = ? AND year = ?',
    planId,
    serviceTypeId,
    year,
  )

/** The cells with their insats's name, for comparing versions. */
export const namedEntries = (db: Database, planId: string): Array<MultiYearEntry & { serviceType: string }> =>
  db.allSql(
    `SELECT e.*, t.name AS serviceType FROM multiYearEntry e JOIN serviceType t ON t.id = e.serviceTypeId
     WHERE e.planId = ? ORDER BY svSort(t.name), e.year`,
    planId,
  )
