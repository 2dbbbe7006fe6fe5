import type { Database } from '../../../database/database'

/** The requirement of the library with this text; null where there is none, or several. */
export function requirementIdOf(db: Database, text: string): string | null {
  const found = db.allSql<{ id: string }>(
    'SELECT id FROM requirement WHERE nameKey(text) = nameKey(?) AND archivedAt IS NULL LIMIT 2',
    text,
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
