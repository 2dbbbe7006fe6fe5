import type { Database } from '../../database/database'
import type { BaseCount, XrayParameters } from './check'

/** Counts by SQL, each text once a look: many checks rest on the same base. */
export function countRows(db: Database, parameters: XrayParameters): (sql: string) => BaseCount[] {
  const counted = new Map<string, BaseCount[]>()
  return (sql) => {
    const before = counted.get(sql)
    if (before !== undefined) return before
    const rows = db.allSql<BaseCount>(sql, parameters)
    counted.set(sql, rows)
    return rows
  }
}
