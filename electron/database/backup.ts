import BetterSqlite3 from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/errors'
import { registerFunctions } from './functions'
import { integrityFaults } from './integrity'

/** How many copies of each kind are kept beside the database. */
const kept = { daglig: 14, migrering: 10, stangning: 5, aterstallning: 10 } as const
export type BackupReason = keyof typeof kept

/** The folder of automatic copies, beside the database file. */
export const backupFolder = (databaseFile: string): string => join(dirname(databaseFile), 'sakerhetskopior')

/**
 * Writes a whole, checked copy. A copy of a live WAL file would lose rows without a word, so SQLite makes it, and it
 * counts only after it has been opened and checked.
 * @throws AppError FILE when the copy can't be written, DATABASE when it can't be verified
 */
export function backUpTo(db: BetterSqlite3.Database, target: string): void {
  const unfinished = `${target}.pagar`
  try {
    mkdirSync(dirname(target), { recursive: true })
    rmSync(unfinished, { force: true })
    db.prepare('VACUUM INTO ?').run(unfinished)
    if (faultsOfFile(unfinished).length > 0) throw unverified()
    renameSync(unfinished, target)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      {
        code: 'FILE',
        userMessage: `Säkerhetskopian kunde inte skrivas till ${target}. Kontrollera att mappen finns och att det finns plats. Inget har ändrats.`,
      },
      { cause },
    )
  } finally {
    removeQuietly(unfinished)
  }
}

const unverified = (): AppError =>
  new AppError({
    code: 'DATABASE',
    userMessage: 'Säkerhetskopian kunde inte verifieras och sparades inte. Databasen är oförändrad.',
  })

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What stopped the copy also stops its removal; the copy's own sentence is the one to tell.
  }
}

/** Opens a database file for reading only and tells what is wrong with it. Empty list: nothing found. */
export function faultsOfFile(file: string): string[] {
  let copy: BetterSqlite3.Database | undefined
  try {
    copy = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    registerFunctions(copy)
    return integrityFaults(copy)
  } catch {
    return ['Filen går inte att läsa som en databas.']
  } finally {
    copy?.close()
  }
}

/**
 * Makes an automatic copy beside the database and removes the oldest of the same kind.
 * @param stamp goes into the name, so that copies sort by age: '2026-11-22' or '2026-11-22T0931'
 * @returns the copy's path
 */
export function rotateBackup(
  db: BetterSqlite3.Database,
  databaseFile: string,
  reason: BackupReason,
  stamp: string,
  options: { onlyIfMissing?: boolean } = {},
): string {
  const folder = backupFolder(databaseFile)
  const prefix = `${basename(databaseFile)}.${reason}.`
  const target = join(folder, `${prefix}${stamp}.db`)
  if (options.onlyIfMissing === true && existsSync(target)) return target
  backUpTo(db, target)
  const older = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.db'))
    .sort()
  for (const name of older.slice(0, Math.max(0, older.length - kept[reason]))) {
    rmSync(join(folder, name), { force: true })
  }
  return target
}

/** The automatic copies of a database, newest first, with size in bytes and time of writing (ISO, UTC). */
export function listBackups(databaseFile: string): Array<{ file: string; bytes: number; writtenAt: string }> {
  const folder = backupFolder(databaseFile)
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => name.startsWith(`${basename(databaseFile)}.`) && name.endsWith('.db'))
    .map((name) => {
      const file = join(folder, name)
      const { size, mtime } = statSync(file)
      return { file, bytes: size, writtenAt: mtime.toISOString() }
    })
    .sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
}
