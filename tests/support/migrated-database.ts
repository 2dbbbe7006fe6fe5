import BetterSqlite3 from 'better-sqlite3'
import { type Database, wrap } from '../../electron/database/database'
import { registerFunctions } from '../../electron/database/functions'
import { openInMemory } from '../../electron/database/open'

let migrated: Buffer | undefined

/** As `openInMemory`, but all migrations are run once a worker; each database after that is a copy, and takes no time. */
export function openMigrated(): Database {
  migrated ??= openInMemory().raw.serialize()
  const raw = new BetterSqlite3(migrated)
  registerFunctions(raw)
  raw.pragma('foreign_keys = ON')
  return wrap(raw)
}
