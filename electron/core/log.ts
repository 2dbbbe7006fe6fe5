import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type LogLevel = 'error' | 'warn' | 'info' | 'debug'
/** Writes one line. Never give it a record's contents: these are care records. */
export type Log = (level: LogLevel, message: string, details?: Record<string, string | number>) => void

const order: readonly LogLevel[] = ['error', 'warn', 'info', 'debug']
const largest = 1_000_000

/** A log file that is put aside at 1 MB; `level` (KVALITETSHJULET_LOG) is the most talkative level written. */
export function fileLog(file: string, level: string | undefined, now: () => Date = () => new Date()): Log {
  const limit = Math.max(0, order.indexOf((level ?? 'warn') as LogLevel))
  return (at, message, details = {}) => {
    if (order.indexOf(at) > limit) return
    try {
      mkdirSync(dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), level: at, message, ...details })}\n`)
    } catch {
      // A log that can't be written must not stop the work.
    }
  }
}

export const silentLog: Log = () => undefined
