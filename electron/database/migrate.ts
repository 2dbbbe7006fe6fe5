import type BetterSqlite3 from 'better-sqlite3'
import { AppError } from '../../shared/errors'

/** One step of the schema: plain SQL, no import of the program's code, never changed once released. */
export interface Migration {
  version: number
  name: string
  sql: string
}

/**
 * Brings the file to the newest schema, all steps in one transaction.
 * @param backUp called first when the file already holds data, with the version it comes from
 * @throws AppError DATABASE when the file was made by a newer program, or a step fails; the file is then as it was
 */
export function migrate(
  db: BetterSqlite3.Database,
  migrations: readonly Migration[],
  backUp: (fromVersion: number) => void,
): void {
  const from = versionOf(db)
  refuseNewer(from, migrations)
  const pending = migrations.filter((migration) => migration.version > from)
  if (pending.length === 0) return
  if (from > 0) backUp(from)
  // A table that is made anew is dropped under its old name for a moment; every reference is checked before the commit.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const migration of pending) db.exec(migration.sql)
      const orphans = db.pragma('foreign_key_check') as unknown[]
      if (orphans.length > 0) throw new Error(`foreign_key_check: ${orphans.length}`)
      db.pragma(`user_version = ${latest(migrations)}`)
    }).immediate()
  } catch (cause) {
    throw new AppError(
      {
        code: 'DATABASE',
        userMessage:
          'Databasen kunde inte uppdateras till den här versionen av programmet. Ingenting i den har ändrats. Fortsätt med den förra versionen och kontakta supporten.',
      },
      { cause },
    )
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/**
 * For whoever only reads: the schema must be the one that the program knows.
 * @throws AppError DATABASE
 */
export function requireNewestSchema(db: BetterSqlite3.Database, migrations: readonly Migration[]): void {
  const version = versionOf(db)
  refuseNewer(version, migrations)
  if (version === latest(migrations)) return
  throw new AppError({
    code: 'DATABASE',
    userMessage: 'Databasen är från en äldre version av programmet. Öppna den en gång i programmet så uppdateras den.',
  })
}

function refuseNewer(version: number, migrations: readonly Migration[]): void {
  if (version <= latest(migrations)) return
  throw new AppError({
    code: 'DATABASE',
    userMessage:
      'Databasen är skapad i en nyare version av Kvalitetshjulet. Uppdatera programmet och öppna den igen. Inget har ändrats.',
  })
}

const versionOf = (db: BetterSqlite3.Database): number => db.pragma('user_version', { simple: true }) as number
const latest = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0
