import BetterSqlite3 from 'better-sqlite3'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { AppError } from '../../shared/errors'

/**
 * Whether the database is to be made. A file without a single byte counts as missing to whoever may make one: that is what
 * is left when the power goes while it is made.
 * @throws AppError DATABASE when it is missing and may not be made
 */
export function isMissing(file: string, mayCreate: boolean): boolean {
  const entry = statSync(file, { throwIfNoEntry: false })
  if (entry === undefined && !mayCreate) {
    throw new AppError({
      code: 'DATABASE',
      userMessage: `Databasen ${file} finns inte. Skapa den med kommandot init, eller kontrollera sökvägen.`,
    })
  }
  return entry === undefined || (mayCreate && entry.isFile() && entry.size === 0)
}

const sqliteHeader = Buffer.from('SQLite format 3\0')

/** Looks at the first bytes, so that nothing is put beside a file that is something else. @throws AppError DATABASE */
export function requireDatabaseFile(file: string): void {
  const found = Buffer.alloc(sqliteHeader.length)
  try {
    const handle = openSync(file, 'r')
    try {
      readSync(handle, found, 0, found.length, 0)
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    throw unusable(file, cause)
  }
  if (!found.equals(sqliteHeader)) throw unusable(file)
}

/** Whether nothing can be read from the file, whoever asks: not a database, or damaged at its head. */
export function isUnreadable(file: string): boolean {
  let db: BetterSqlite3.Database | undefined
  try {
    requireDatabaseFile(file)
    db = new BetterSqlite3(file, { readonly: true })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch {
    return true
  } finally {
    db?.close()
  }
}

/**
 * Another program's database would get our tables among its own. One without any table is ours to fill, if one may be made:
 * the power can go before the first table stands.
 * @throws AppError DATABASE
 */
export function requireOwnSchema(db: BetterSqlite3.Database, file: string, mayCreate: boolean): void {
  const version = db.pragma('user_version', { simple: true }) as number
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  if (version > 0 && tables.includes('changeLog')) return
  if (mayCreate && version === 0 && tables.length === 0) return
  throw new AppError({
    code: 'DATABASE',
    userMessage: `Filen ${file} är inte en databas från Kvalitetshjulet. Välj en annan fil. Filen är oförändrad.`,
  })
}

export const unusable = (file: string, cause?: unknown): AppError =>
  new AppError(
    {
      code: 'DATABASE',
      userMessage: `Filen ${file} går inte att öppna som en databas. Välj en annan fil eller återställ en säkerhetskopia. Filen är oförändrad.`,
    },
    { cause },
  )
