import BetterSqlite3 from 'better-sqlite3'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../shared/errors'
import { rotateBackup } from './backup'
import { type Database, wrap } from './database'
import { registerFunctions } from './functions'
import { integrityFaults } from './integrity'
import { takeWriteLock } from './lock'
import { migrate } from './migrate'
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
  const inMemory = file === ':memory:'
  const missing = !inMemory && !existsSync(file)
  if (missing && options.create !== true) {
    throw new AppError({
      code: 'DATABASE',
      userMessage: `Databasen ${file} finns inte. Skapa den med kommandot init, eller kontrollera sökvägen.`,
    })
  }
  if (missing) makeFolder(file)
  const lock = options.readOnly === true || inMemory ? undefined : takeWriteLock(file)
  let raw: BetterSqlite3.Database | undefined
  try {
    raw = new BetterSqlite3(file, { readonly: options.readOnly === true })
    registerFunctions(raw)
    configure(raw, options.readOnly === true)
    const faults = missing || inMemory ? [] : integrityFaults(raw)
    if (options.readOnly === true) refuseOtherVersion(raw)
    else {
      const toBackUp = raw
      migrate(raw, migrations, (from) =>
        rotateBackup(toBackUp, file, 'migrering', `v${from}-${now().toISOString().slice(0, 19).replaceAll(':', '')}`),
      )
      seedLawReferences(raw, now())
    }
    const warnings = isOnNetworkDrive(file)
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
    throw new AppError(
      {
        code: 'DATABASE',
        userMessage: `Filen ${file} går inte att öppna som en databas. Välj en annan fil eller återställ en säkerhetskopia. Filen är oförändrad.`,
      },
      { cause },
    )
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

function configure(raw: BetterSqlite3.Database, readOnly: boolean): void {
  raw.pragma('foreign_keys = ON')
  raw.pragma('busy_timeout = 3000')
  if (readOnly) return
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
}

function refuseOtherVersion(raw: BetterSqlite3.Database): void {
  const version = raw.pragma('user_version', { simple: true }) as number
  const latest = migrations.at(-1)?.version ?? 0
  if (version > latest) migrate(raw, migrations, () => undefined)
  if (version < latest) {
    throw new AppError({
      code: 'DATABASE',
      userMessage:
        'Databasen är från en äldre version av programmet. Öppna den en gång i programmet så uppdateras den.',
    })
  }
}
