import BetterSqlite3 from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../shared/errors'
import { rotateBackup } from './backup'
import { type Database, wrap } from './database'
import { registerFunctions } from './functions'
import { isMissing, requireDatabaseFile, requireOwnSchema, unusable } from './identity'
import { integrityFaults } from './integrity'
import { takeWriteLock } from './lock'
import { migrate, requireNewestSchema } from './migrate'
import { migrations } from './migrations'
import { isOnNetworkDrive } from './network-drive'
import { seedLawReferences } from './seed'

export interface OpenOptions {
  /** Make the file where it is missing. Otherwise a missing file is refused. */
  create?: boolean
  /** Take no lock and write nothing: a second program may read while the first writes. */
  readOnly?: boolean
  now?: () => Date
}

export interface OpenedDatabase {
  db: Database
  file: string
  /** Swedish sentences to show at start: network drive, faults found. */
  warnings: string[]
  /** Faults that SQLite found in the file; the program then offers a backup instead of going on as if nothing were wrong. */
  faults: string[]
  close(): void
}

/**
 * Opens a database file: lock, checks, migrations with a backup before.
 * @throws AppError DATABASE when it is missing, open elsewhere, damaged beyond reading, newer than the program, or not a database
 */
export function openDatabase(file: string, options: OpenOptions = {}): OpenedDatabase {
  const now = options.now ?? (() => new Date())
  const readOnly = options.readOnly === true
  const inMemory = file === ':memory:'
  const isNew = inMemory || isMissing(file, options.create === true)
  if (isNew && !inMemory) makeFolder(file)
  if (!isNew) requireDatabaseFile(file)
  const lock = readOnly || inMemory ? undefined : takeWriteLock(file)
  let raw: BetterSqlite3.Database | undefined
  try {
    raw = new BetterSqlite3(file, { readonly: readOnly })
    registerFunctions(raw)
    raw.pragma('foreign_keys = ON')
    raw.pragma('busy_timeout = 3000')
    if (!isNew) requireOwnSchema(raw, file, options.create === true)
    const faults = isNew ? [] : integrityFaults(raw)
    if (readOnly) requireNewestSchema(raw, migrations)
    else {
      // Only now is anything written: what is refused above stays as it was, to the byte.
      raw.pragma('journal_mode = WAL')
      raw.pragma('synchronous = FULL')
      const toBackUp = raw
      migrate(raw, migrations, (from) =>
        rotateBackup(toBackUp, file, 'migrering', `v${from}-${now().toISOString().slice(0, 19).replaceAll(':', '')}`),
      )
      seedLawReferences(raw, now())
    }
    const warnings =
      !inMemory && isOnNetworkDrive(file)
        ? [
            'Databasen ligger på en nätverksenhet. Flytta den till den här datorns egen disk; annars kan ändringar gå förlorade.',
          ]
        : []
    const opened = wrap(raw)
    return {
      db: opened,
      file,
      warnings,
      faults,
      close: () => {
        if (opened.raw.open) opened.close()
        lock?.release()
      },
    }
  } catch (cause) {
    raw?.close()
    lock?.release()
    if (cause instanceof AppError) throw cause
    throw unusable(file, cause)
  }
}

/** A database that lives only in memory, with the whole schema: for tests and for trying an import. */
export function openInMemory(): Database {
  const raw = new BetterSqlite3(':memory:')
  registerFunctions(raw)
  raw.pragma('foreign_keys = ON')
  migrate(raw, migrations, () => undefined)
  seedLawReferences(raw, new Date(0))
  return wrap(raw)
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw new AppError(
      { code: 'FILE', userMessage: `Mappen ${dirname(file)} kan inte skapas. Välj en annan plats för databasen.` },
      { cause },
    )
  }
}
