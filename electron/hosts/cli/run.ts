import { resolve } from 'node:path'
import { AppError, type ErrorData } from '../../../shared/errors'
import { defaultDatabaseFile } from '../../database/default-path'
import { type Command, done, misused, refused, type Terminal } from './command'
import { commands } from './commands'
import { usageError } from './flags'
import { jsonPieces } from './json-pieces'
import { parseArguments } from './parse'
import { createSession } from './session'

export interface Streams {
  out(text: string): void
  err(text: string): void
  /** The folder that the user stands in. */
  folder: string
  env: Readonly<Record<string, string | undefined>>
}

/** Runs one command. @returns 0 done, 1 the data did not allow it, 2 the call itself was wrong */
export async function run(written: string[], streams: Streams): Promise<number> {
  const [name, ...rest] = written
  if (name === undefined || name === 'help' || name === '--help') {
    streams.out(`${help()}\n`)
    return name === undefined ? misused : done
  }
  const asJson = rest.includes('--json')
  const session = createSession(streams)
  try {
    const command = commandByName(name)
    const args = parseArguments(command, rest)
    if (args.flags['help'] === true) {
      streams.out(`${command.usage}\n  ${command.summary}\n`)
      return done
    }
    const databaseFile = resolve(streams.folder, textOf(args.flags['db']) ?? defaultDatabaseFile(streams.env))
    const status = await command.run({
      terminal: terminalFor(streams, asJson),
      args,
      databaseFile,
      open: (mode) => session.open(databaseFile, mode),
    })
    session.end(status === done)
    return status
  } catch (cause) {
    session.end(false)
    const error = errorOf(cause)
    for (const sentence of [error.userMessage, ...(error.details ?? [])]) streams.err(`${sentence}\n`)
    if (error.code === 'INTERNAL' && streams.env['KVALITETSHJULET_LOG'] === 'debug') streams.err(`${stackOf(cause)}\n`)
    if (asJson) streams.out(`${JSON.stringify({ error }, null, 2)}\n`)
    return error.code === 'USAGE' ? misused : refused
  }
}

const errorOf = (cause: unknown): ErrorData =>
  cause instanceof AppError
    ? cause.data
    : { code: 'INTERNAL', userMessage: 'Något gick fel i programmet. Inget har ändrats.' }

const stackOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

function commandByName(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) throw usageError(`Kommandot ${name} finns inte.\n${help()}`)
  return command
}

function terminalFor(streams: Streams, asJson: boolean): Terminal {
  return {
    say: (line) => {
      if (!asJson) streams.out(`${line}\n`)
    },
    note: (line) => streams.err(`${line}\n`),
    json: (value) => {
      if (!asJson) return
      for (const piece of jsonPieces(value)) streams.out(piece)
      streams.out('\n')
    },
    path: (written) => resolve(streams.folder, written),
  }
}

const help = (): string =>
  [
    'Kvalitetshjulet från kommandoraden. Varje kommando tar --db FIL och --json.',
    ...commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
  ].join('\n')

const textOf = (flag: string | boolean | undefined): string | undefined =>
  typeof flag === 'string' && flag !== '' ? flag : undefined
