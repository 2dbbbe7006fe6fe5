import type { Database } from '../../database/database'

export const writingExampleRepo = (db: Database) => ({
  /** The nämnd whose name begins so; null where there is none. */
  committeeNamed: (beginning: string): string | null =>
    db.getSql<{ id: string }>('SELECT id FROM committee WHERE name LIKE ? ORDER BY name LIMIT 1', `${beginning}%`)
      ?.id ?? null,
})
