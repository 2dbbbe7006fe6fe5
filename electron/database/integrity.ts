import type BetterSqlite3 from 'better-sqlite3'

/**
 * What SQLite itself finds wrong with the file, as sentences; empty when all is well. Nothing is repaired or deleted.
 * `thorough` also compares every index with its table, which takes longer on a large file.
 */
export function integrityFaults(db: BetterSqlite3.Database, thorough = false): string[] {
  const faults: string[] = []
  const verdict = db.pragma(thorough ? 'integrity_check' : 'quick_check', { simple: true })
  if (verdict !== 'ok') faults.push('Databasfilen är skadad.')
  const orphans = db.pragma('foreign_key_check') as Array<{ table: string }>
  if (orphans.length > 0) faults.push(`${orphans.length} rader hänvisar till något som inte finns.`)
  return faults
}
