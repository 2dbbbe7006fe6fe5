import { AppError, type ErrorData } from '../../shared/errors'
import type { JobControl } from './context'

export interface JobStatus {
  state: 'running' | 'done' | 'failed' | 'cancelled'
  progress: number | null
  message: string
  result: unknown
  error: ErrorData | null
}

interface Job extends JobStatus {
  stop: AbortController
}

/** Finished jobs are remembered until this many newer ones have come, so that a slow window still gets its answer. */
const remembered = 20

/** The program's running and lately finished jobs. */
export interface JobList {
  start(run: (control: JobControl) => Promise<unknown>, toError: (cause: unknown) => ErrorData): string
  /** @throws AppError NOT_FOUND */
  status(id: string): JobStatus
  cancel(id: string): void
}

export function createJobList(newId: () => string): JobList {
  const jobs = new Map<string, Job>()
  const byId = (id: string): Job => {
    const job = jobs.get(id)
    if (job === undefined)
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Arbetet finns inte längre. Börja om.' })
    return job
  }
  return {
    start: (run, toError) => {
      const id = newId()
      const job: Job = {
        state: 'running',
        progress: null,
        message: '',
        result: null,
        error: null,
        stop: new AbortController(),
      }
      jobs.set(id, job)
      for (const [oldId, old] of jobs) {
        if (jobs.size <= remembered) break
        if (old.state !== 'running') jobs.delete(oldId)
      }
      const control = jobControl(job.stop.signal, (progress, message) => Object.assign(job, { progress, message }))
      run(control).then(
        (result) => Object.assign(job, { state: 'done', progress: 1, result }),
        (cause: unknown) => {
          const error = toError(cause)
          Object.assign(job, { state: error.code === 'CANCELLED' ? 'cancelled' : 'failed', error })
        },
      )
      return id
    },
    status: (id) => {
      const { state, progress, message, result, error } = byId(id)
      return { state, progress, message, result, error }
    },
    cancel: (id) => byId(id).stop.abort(),
  }
}

export function jobControl(signal: AbortSignal, report: JobControl['report']): JobControl {
  return {
    signal,
    report,
    pause: async () => {
      await new Promise<void>((resolve) => setImmediate(resolve))
      if (signal.aborted) throw cancelled()
    },
  }
}

export const cancelled = (): AppError =>
  new AppError({ code: 'CANCELLED', userMessage: 'Avbröts på din begäran. Inget har ändrats.' })
