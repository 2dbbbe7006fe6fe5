import type BetterSqlite3 from 'better-sqlite3'
import { formatCount } from '../../shared/text/format'

/**
 * What SQLite itself finds wrong with the file, as sentences; empty when all is well. Nothing is repaired or deleted.
 * `thorough` also compares every index with its table, which takes longer on a large file.
 */
export function integrityFaults(db: BetterSqlite3.Database, thorough = false): string[] {
  const verdict = db.pragma(thorough ? 'integrity_check' : 'quick_check', { simple: true })
  // References can't be followed through damaged pages.
  if (verdict !== 'ok') return ['Databasfilen är skadad.']
  const orphans = db.pragma('foreign_key_check') as unknown[]
  if (orphans.length === 0) return []
  return [`${formatCount(orphans.length, 'rad', 'rader')} hänvisar till något som inte finns.`]
}
