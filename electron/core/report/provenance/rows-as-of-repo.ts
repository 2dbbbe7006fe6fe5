import type { RecordType } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'

export type StoredRow = Readonly<Record<string, string | number | null>>

/** What a row was then (null: it didn't exist) and is now (null: it doesn't any more). */
export interface RowThenAndNow {
  id: string
  was: StoredRow | null
  now: StoredRow | null
}

const parse = (json: string | null): StoredRow | null => (json === null ? null : (JSON.parse(json) as StoredRow))

export const rowsAsOfRepo = (db: Database) => ({
  /** The log holds every row whole before each change: the first change after the moment tells what stood there then. */
  thenAndNow: (recordType: RecordType, ids: readonly string[], at: string): RowThenAndNow[] => {
    const wanted = JSON.stringify(ids)
    const current = new Map(
      db
        .allSql<StoredRow & { id: string }>(
          `SELECT * FROM "${recordType}" WHERE id IN (SELECT value FROM json_each(?))`,
          wanted,
        )
        .map((row) => [row.id, row]),
    )
    const changed = new Map(
      db
        .allSql<{ recordId: string; before: string | null }>(
          `SELECT recordId, "before" FROM changeLog WHERE seq IN (
             SELECT min(seq) FROM changeLog
             WHERE recordType = ? AND recordId IN (SELECT value FROM json_each(?)) AND at > ?
             GROUP BY recordId)`,
          recordType,
          wanted,
          at,
        )
        .map(({ recordId, before }) => [recordId, parse(before)]),
    )
    return ids.map((id) => {
      const now = current.get(id) ?? null
      return { id, now, was: changed.has(id) ? (changed.get(id) ?? null) : now }
    })
  },

  /** How many of the rows have been written to after the moment. */
  touched: (recordType: RecordType, ids: readonly string[], at: string): number =>
    db.getSql<{ n: number }>(
      `SELECT count(DISTINCT recordId) AS n FROM changeLog
       WHERE recordType = ? AND recordId IN (SELECT value FROM json_each(?)) AND at > ?`,
      recordType,
      JSON.stringify(ids),
      at,
    )?.n ?? 0,
})
