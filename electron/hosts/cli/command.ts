import type { Application } from '../../core/application'

/** What the user wrote after the command: plain words and flags. */
export interface Arguments {
  words: string[]
  flags: Readonly<Record<string, string | boolean | undefined>>
}

export interface Terminal {
  /** One line on standard output; silent with --json. */
  say: (line: string) => void
  /** One line on standard error, --json or not. */
  note: (line: string) => void
  /** The JSON document that --json prints: given once, at the end. */
  json: (value: unknown) => void
  /** A file or folder as the user wrote it, from the folder that they stand in. */
  path: (written: string) => string
}

/**
 * `read` works beside an open program; `write` takes the file; `create` also makes it where it is missing, and takes it back
 * when the command fails; `try` reads it, or an empty one in memory where it is missing.
 */
export type OpenMode = 'read' | 'write' | 'create' | 'try'

export interface Surroundings {
  terminal: Terminal
  args: Arguments
  databaseFile: string
  /** Opens the database for the command; closed when it ends. */
  open: (mode: OpenMode) => Application
}

export interface Command {
  name: string
  /** The call as the help shows it. */
  usage: string
  summary: string
  /** Flags besides --db and --json: 'value' takes a word after it. */
  flags: Readonly<Record<string, 'value' | 'switch'>>
  /** How many plain words it takes. */
  words: number
  run: (surroundings: Surroundings) => Promise<number>
}

export const done = 0
export const refused = 1
export const misused = 2
