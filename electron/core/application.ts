import { resolve } from 'node:path'
import { rotateBackup } from '../database/backup'
import { type OpenedDatabase, openDatabase } from '../database/open'
import type { PdfMeans } from '../documents/pdf/make-pdf'
import type { KoladaAccess } from '../exchange/kolada/ask'
import { swedishDate } from './clock'
import type { Context, Host } from './context'
import { handlers } from './handlers'
import { newId } from './ids'
import { type Log, silentLog } from './log'
import { createRouter, type Router } from './router'
import { currentActor } from './settings/settings-repo'

export interface ApplicationOptions {
  databaseFile: string
  create?: boolean
  readOnly?: boolean
  programVersion?: string
  now?: () => Date
  newId?: () => string
  /** The operating system's name for the user: used until a role is set. */
  userName?: string
  log?: Log
  /** Where Kolada is asked instead of at its own address: for tests, no setting and no flag. */
  kolada?: KoladaAccess
  /** Ways to a PDF that the host has of its own. */
  pdf?: Partial<PdfMeans>
}

/** The whole program without a window: what every host opens. */
export interface Application {
  readonly router: Router
  readonly databaseFile: string
  readonly warnings: readonly string[]
  readonly faults: readonly string[]
  switchTo(file: string, options: { create: boolean }): void
  /** Makes today's copy unless there is one; a failure becomes a warning. Call it when the window is up, not before. */
  dailyBackup(): void
  close(): void
}

/** @throws AppError DATABASE, as `openDatabase` */
export function openApplication(options: ApplicationOptions): Application {
  const now = options.now ?? (() => new Date())
  const log = options.log ?? silentLog
  const makeId = options.newId ?? (() => newId(now))
  const open = (file: string, create: boolean): OpenedDatabase =>
    openDatabase(file, { create, readOnly: options.readOnly, now })
  let opened = open(options.databaseFile, options.create ?? false)

  const host: Host = {
    programVersion: options.programVersion ?? '0.1.0',
    kolada: options.kolada,
    pdf: options.pdf,
    get databaseFile() {
      return opened.file
    },
    get warnings() {
      return opened.warnings
    },
    get faults() {
      return opened.faults
    },
    switchTo: (file, { create }) => {
      if (resolve(file) === resolve(opened.file)) return
      const next = open(file, create)
      opened.close()
      opened = next
    },
    whileClosed: (work) => {
      const { file } = opened
      opened.close()
      try {
        work(file)
      } finally {
        opened = open(file, false)
      }
    },
  }

  const contextFor = (operation: string): Context => ({
    db: opened.db,
    now,
    today: swedishDate(now()),
    newId: makeId,
    actor: currentActor(opened.db) ?? options.userName ?? 'okänd användare',
    operation,
    host,
    log,
    importBatchId: null,
  })

  return {
    router: createRouter(handlers, contextFor),
    get databaseFile() {
      return opened.file
    },
    get warnings() {
      return opened.warnings
    },
    get faults() {
      return opened.faults
    },
    switchTo: (file, options) => host.switchTo(file, options),
    dailyBackup: () => {
      if (options.readOnly === true || opened.faults.length > 0) return
      try {
        rotateBackup(opened.db.raw, opened.file, 'daglig', swedishDate(now()), { onlyIfMissing: true })
      } catch (cause) {
        log('error', 'daily backup failed', { cause: cause instanceof Error ? cause.message : 'unknown' })
        opened.warnings.push('Dagens säkerhetskopia kunde inte göras. Kontrollera att det finns plats på disken.')
      }
    },
    close: () => opened.close(),
  }
}
