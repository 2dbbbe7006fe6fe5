import { spawn } from 'node:child_process'
import { AppError } from '../../../shared/errors'

export interface RunOptions {
  signal: AbortSignal
  /** Longer than this and the program is ended, milliseconds. */
  timeout: number
}

const cancelled = () => new AppError({ code: 'CANCELLED', userMessage: 'PDF-filen avbröts. Ingen fil har skrivits.' })

/**
 * Runs a program to its end. It is ended with everything it started when the user stops it or the time is up.
 * @throws AppError CANCELLED; Error when it can't start, fails or takes too long
 */
export function runProgram(file: string, args: readonly string[], { signal, timeout }: RunOptions): Promise<void> {
  if (signal.aborted) return Promise.reject(cancelled())
  const hasGroup = process.platform !== 'win32'
  const child = spawn(file, args, { stdio: 'ignore', detached: hasGroup, windowsHide: true })
  const end = () => {
    try {
      if (hasGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill()
    } catch {
      // It has ended by itself in between.
    }
  }
  return new Promise<void>((resolve, reject) => {
    const stop = () => {
      end()
      reject(cancelled())
    }
    const clock = setTimeout(() => {
      end()
      reject(new Error(`${file} took longer than ${timeout} ms`))
    }, timeout)
    signal.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`))))
    child.once('close', () => {
      clearTimeout(clock)
      signal.removeEventListener('abort', stop)
    })
  })
}
