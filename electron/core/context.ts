import type { Database } from '../database/database'
import type { PdfMeans } from '../documents/pdf/make-pdf'
import type { KoladaAccess } from '../exchange/kolada/ask'
import type { Log } from './log'

/** What the program around the core does for it: files, and which database is open. */
export interface Host {
  readonly programVersion: string
  readonly databaseFile: string
  readonly warnings: readonly string[]
  readonly faults: readonly string[]
  /** Where Kolada is asked, when not at its own address: for tests. */
  readonly kolada?: KoladaAccess
  /** Ways to a PDF that the host has beside what is installed: the desktop's window, stand-ins in tests. */
  readonly pdf?: Partial<PdfMeans>
  /** Closes the open database and opens another; the present one stays open when the other can't be opened. */
  switchTo(file: string, options: { create: boolean }): void
  /** Closes the database, runs the work on its file, and opens what then stands there. */
  whileClosed(work: (file: string) => void): void
}

/** Everything a use case gets from outside: nothing in the core asks for the time, an id or a name by itself. */
export interface Context {
  db: Database
  now: () => Date
  /** Today in Sweden, 'YYYY-MM-DD'. */
  today: string
  newId: () => string
  /** Who acts, as written in the log. */
  actor: string
  /** The operation that runs, as written in the log. */
  operation: string
  host: Host
  log: Log
  /** Set while an import runs, so that the whole of it can be taken back. */
  importBatchId: string | null
}

/** A job's way to tell how far it is and to learn that the user has stopped it. */
export interface JobControl {
  /** @param progress 0–1, or null when the length is not known */
  report(progress: number | null, message: string): void
  readonly signal: AbortSignal
  /** Lets other work in, and ends the job with CANCELLED if the user has stopped it. */
  pause(): Promise<void>
}
