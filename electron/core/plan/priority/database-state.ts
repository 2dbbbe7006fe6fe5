import type { Database } from '../../../database/database'

/**
 * A text that is another as soon as anything in the file has been changed, by this program or another; null while a
 * transaction is open. SQLite counts both itself: rows changed through this connection, and commits by others.
 */
export function databaseState(db: Database): string | null {
  if (db.raw.inTransaction) return null
  const changes = db.getSql<{ n: number }>('SELECT total_changes() AS n')?.n
  return `${changes}:${String(db.raw.pragma('data_version', { simple: true }))}`
}
