import type { Database } from '../../../../database/database'

export const storedKolada = (db: Database, id: string): { value: string; version: number } | undefined =>
  db.getSql('SELECT value, version FROM setting WHERE id = ?', id)
