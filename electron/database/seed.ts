import type BetterSqlite3 from 'better-sqlite3'
import lawReferences from '../../resources/law-references.json' with { type: 'json' }

/**
 * Puts the program's law references into a file that has none. They are part of the program and not of anybody's work, so
 * the change log does not tell of them.
 */
export function seedLawReferences(db: BetterSqlite3.Database, now: Date): void {
  if (db.prepare('SELECT 1 FROM lawReference LIMIT 1').get() !== undefined) return
  const insert = db.prepare(
    `INSERT INTO lawReference (id, concept, law, reference, validFrom, validTo, status, createdAt, updatedAt)
     VALUES (:id, :concept, :law, :reference, :validFrom, :validTo, :status, :at, :at)`,
  )
  const at = now.toISOString()
  db.transaction(() => {
    for (const [index, reference] of lawReferences.entries()) {
      insert.run({ ...reference, id: `law-${String(index + 1).padStart(3, '0')}`, at })
    }
  }).immediate()
}
