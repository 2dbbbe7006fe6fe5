import { existsSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { type Application, openApplication } from '../../core/application'
import { fileLog } from '../../core/log'
import type { OpenMode } from './command'
import type { Streams } from './run'

/** The database of one command, from opening to end. */
export interface Session {
  /** @throws AppError DATABASE */
  open(databaseFile: string, mode: OpenMode): Application
  /** Closes what was opened. A file that the command made is taken back when it failed: then nothing has changed. */
  end(succeeded: boolean): void
}

export function createSession(streams: Pick<Streams, 'err' | 'env'>): Session {
  let application: Application | undefined
  let made: string | undefined
  return {
    open: (databaseFile, mode) => {
      const isMissing = !existsSync(databaseFile)
      if (mode === 'create' && isMissing) made = databaseFile
      const inMemory = mode === 'try' && isMissing
      application = openApplication({
        databaseFile: inMemory ? ':memory:' : databaseFile,
        create: inMemory || mode === 'create',
        readOnly: !inMemory && (mode === 'read' || mode === 'try'),
        userName: operatingSystemsName(),
        log: fileLog(join(dirname(databaseFile), 'kvalitetshjulet.log'), streams.env['KVALITETSHJULET_LOG']),
      })
      for (const sentence of [...application.warnings, ...application.faults]) streams.err(`${sentence}\n`)
      return application
    },
    end: (succeeded) => {
      application?.close()
      if (succeeded || made === undefined) return
      for (const part of ['', '-wal', '-shm', '.las']) rmSync(made + part, { force: true })
    },
  }
}

function operatingSystemsName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}
