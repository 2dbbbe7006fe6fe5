import BetterSqlite3 from 'better-sqlite3'
import { AppError } from '../../shared/errors'

/** Held by the program that may write. The operating system gives it back when the process dies, whatever the reason. */
export interface WriteLock {
  release(): void
}

/**
 * Takes the right to write to a database file, so that two programs never write to the same one.
 * The lock is an exclusive transaction in a small file beside, because a lock in the database itself would also stop readers.
 * @throws AppError DATABASE when another program has it, or when the folder can't be written to
 */
export function takeWriteLock(databaseFile: string): WriteLock {
  let lock: BetterSqlite3.Database | undefined
  try {
    lock = new BetterSqlite3(`${databaseFile}.las`, { timeout: 0 })
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock?.close()
    throw new AppError({ code: 'DATABASE', userMessage: whyNot(databaseFile, cause) }, { cause })
  }
  const held = lock
  return {
    release: () => {
      if (!held.open) return
      if (held.inTransaction) held.exec('ROLLBACK')
      held.close()
    },
  }
}

function whyNot(databaseFile: string, cause: unknown): string {
  const isBusy = cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY')
  return isBusy
    ? `Databasen ${databaseFile} är öppen i ett annat program. Stäng det och försök igen. Inget har ändrats.`
    : `Det går inte att skriva i mappen där ${databaseFile} ligger. Välj en annan plats för databasen. Inget har ändrats.`
}
