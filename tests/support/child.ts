import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export interface Child {
  process: ChildProcess
  /** Lines on standard output so far. */
  lines: string[]
  /** Waits until that many lines have come. Fails when the process ends before. */
  until(count: number): Promise<void>
  /** Kills it at once, as a power cut or the task manager does, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts the core in a process of its own: see child-program.ts. */
export function startChild(databaseFile: string, task: string): Child {
  const child = spawn(
    process.execPath,
    ['--import', here('typescript.mjs'), here('child-program.ts'), databaseFile, task],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const look of waiting) look()
  }
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    wake()
  })
  child.on('close', wake)
  return {
    process: child,
    lines,
    until: (count) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.length >= count) resolve()
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`ended after: ${lines.join('\n')}`))
          else return
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
