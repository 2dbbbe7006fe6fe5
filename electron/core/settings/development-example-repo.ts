import type { Database } from '../../database/database'

/** An utvecklingsområde by its number. */
export const developmentAreaNumbered = (db: Database, number: string): string | undefined =>
  db.getSql<{ id: string }>('SELECT id FROM developmentArea WHERE number = ?', number)?.id

/** An insats by its exact name. */
export const serviceTypeNamed = (db: Database, name: string): string | undefined =>
  db.getSql<{ id: string }>('SELECT id FROM serviceType WHERE name = ?', name)?.id
