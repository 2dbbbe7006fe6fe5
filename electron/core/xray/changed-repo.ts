import type { Database } from '../../database/database'

/** The log's latest row; 0 where nothing has been logged. */
export const lastLogRow = (db: Database): number =>
  db.getSql<{ seq: number | null }>('SELECT max(seq) AS seq FROM changeLog')?.seq ?? 0

/** The tables that the log tells of a change in after the row. */
export const changedSince = (db: Database, seq: number): Set<string> =>
  new Set(
    db
      .allSql<{ recordType: string }>('SELECT DISTINCT recordType FROM changeLog WHERE seq > ?', seq)
      .map(({ recordType }) => recordType),
  )
