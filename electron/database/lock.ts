import BetterSqlite3 from 'better-sqlite3'
import { AppError } from '../../shared/errors'

/** Held by the program that may write. The operating system gives it back when the process dies, whatever the reason. */
export interface WriteLock {
  release(): void
}

/**
 * Takes the right to write to a database file, so that two programs never write to the same one.
 * The lock is an exclusive transaction in a small file beside, because a lock in the database itself would also stop readers.
 * @throws AppError DATABASE when another program has it
 */
export function takeWriteLock(databaseFile: string): WriteLock {
  const lock = new BetterSqlite3(`${databaseFile}.las`, { timeout: 0 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new AppError(
      {
        code: 'DATABASE',
        userMessage: `Databasen ${databaseFile} är öppen i ett annat program. Stäng det och försök igen. Inget har ändrats.`,
      },
      { cause },
    )
  }
  return {
    release: () => {
      if (!lock.open) return
      if (lock.inTransaction) lock.exec('ROLLBACK')
      lock.close()
    },
  }
}
