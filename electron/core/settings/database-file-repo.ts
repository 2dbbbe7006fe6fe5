import BetterSqlite3 from 'better-sqlite3'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { AppError } from '../../../shared/errors'
import { faultsOfFile } from '../../database/backup'
import { registerFunctions } from '../../database/functions'
import { migrations } from '../../database/migrations'

/** What a database file leaves beside itself while it is open. */
const companions = ['', '-wal', '-shm']

/**
 * Refuses a file that this program could not go on with, before anything is changed.
 * @throws AppError DATABASE
 */
export function requireUsableDatabase(file: string): void {
  const refuse = (why: string): AppError =>
    new AppError({ code: 'DATABASE', userMessage: `Filen ${file} kan inte återställas: ${why} Inget har ändrats.` })
  if (!existsSync(file)) throw refuse('den finns inte.')
  const faults = faultsOfFile(file)
  if (faults.length > 0) throw refuse(faults.join(' '))
  const { version, hasLog } = read(file)
  if (version === 0 || !hasLog) throw refuse('den är inte en databas från Kvalitetshjulet.')
  if (version > (migrations.at(-1)?.version ?? 0)) {
    throw refuse('den är skapad i en nyare version av programmet. Uppdatera programmet först.')
  }
}

function read(file: string): { version: number; hasLog: boolean } {
  const db = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  try {
    const version = db.pragma('user_version', { simple: true }) as number
    const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'changeLog'").get()
    return { version, hasLog: table !== undefined }
  } finally {
    db.close()
  }
}

/**
 * Writes a whole copy of a database file, made by SQLite and checked before it counts.
 * @throws AppError FILE when it can't be written, DATABASE when the copy does not hold
 */
export function copyChecked(from: string, to: string): void {
  const source = new BetterSqlite3(from, { readonly: true, fileMustExist: true })
  registerFunctions(source)
  try {
    rmSync(to, { force: true })
    source.prepare('VACUUM INTO ?').run(to)
  } catch (cause) {
    throw new AppError(
      {
        code: 'FILE',
        userMessage: 'Kopian kunde inte skrivas. Kontrollera att det finns plats på disken. Inget har ändrats.',
      },
      { cause },
    )
  } finally {
    source.close()
  }
  if (faultsOfFile(to).length === 0) return
  rmSync(to, { force: true })
  throw new AppError({
    code: 'DATABASE',
    userMessage: 'Kopian kunde inte verifieras och används inte. Databasen är oförändrad.',
  })
}

/** Moves a closed database with what lies beside it, so that no row in a journal is left behind. */
export function moveDatabase(from: string, to: string): void {
  for (const companion of companions) {
    if (existsSync(from + companion)) renameSync(from + companion, to + companion)
  }
}

/** Removes an unfinished database that nobody has opened. */
export function discardDatabase(file: string): void {
  for (const companion of [...companions, '-journal', '.las']) rmSync(file + companion, { force: true })
}
