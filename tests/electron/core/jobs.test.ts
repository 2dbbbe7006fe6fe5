import { describe, expect, it } from 'vitest'
import { createJobList, type JobList } from '../../../electron/core/jobs'
import type { JobControl } from '../../../electron/core/context'
import { AppError } from '../../../shared/errors'

const toError = (cause: unknown) =>
  cause instanceof AppError ? cause.data : { code: 'INTERNAL' as const, userMessage: 'Något gick fel.' }

/** A list, and a way to run one piece of work in it whose end the test decides. */
const open = () => {
  let ids = 0
  const jobs = createJobList(() => `job-${++ids}`)
  const start = () => {
    let control: JobControl | undefined
    let resolve: (result: unknown) => void = () => undefined
    let reject: (cause: unknown) => void = () => undefined
    const promise = new Promise<unknown>((...ends) => {
      ;[resolve, reject] = ends
    })
    const id = jobs.start((given) => {
      control = given
      return promise
    }, toError)
    if (control === undefined) throw new Error('the work begins at once')
    return { id, control, resolve, reject }
  }
  return { jobs, start }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
const state = (jobs: JobList, id: string) => jobs.status(id).state

describe('slow work', () => {
  it('tells how far it is, and its result when it is done', async () => {
    const { jobs, start } = open()
    const { id, control, resolve } = start()
    expect(jobs.status(id)).toEqual({ state: 'running', progress: null, message: '', result: null, error: null })
    control.report(0.4, 'Läser rad 40')
    expect(jobs.status(id)).toMatchObject({ state: 'running', progress: 0.4, message: 'Läser rad 40' })
    resolve({ rows: 100 })
    await settled()
    expect(jobs.status(id)).toMatchObject({ state: 'done', progress: 1, result: { rows: 100 }, error: null })
  })

  it('that fails keeps its sentence for whoever asks', async () => {
    const { jobs, start } = open()
    const { id, reject } = start()
    reject(new AppError({ code: 'FILE', userMessage: 'Filen går inte att läsa.' }))
    await settled()
    expect(jobs.status(id)).toMatchObject({
      state: 'failed',
      result: null,
      error: { code: 'FILE', userMessage: 'Filen går inte att läsa.' },
    })
  })

  it('is stopped at its next pause, and says that nothing has changed', async () => {
    const { jobs, start } = open()
    const { id, control, reject } = start()
    await control.pause()
    jobs.cancel(id)
    expect(control.signal.aborted).toBe(true)
    await control.pause().catch(reject)
    await settled()
    expect(jobs.status(id)).toMatchObject({
      state: 'cancelled',
      error: { code: 'CANCELLED', userMessage: 'Avbröts på din begäran. Inget har ändrats.' },
    })
  })

  it('that nobody knows is told so', () => {
    const { jobs } = open()
    expect(() => jobs.status('job-9')).toThrow('Arbetet finns inte längre.')
    expect(() => jobs.cancel('job-9')).toThrow('Arbetet finns inte längre.')
  })

  it('is remembered until twenty newer ones have come, and never forgotten while it runs', async () => {
    const { jobs, start } = open()
    const slow = start()
    const quick = start()
    quick.resolve(1)
    await settled()
    for (let more = 0; more < 19; more += 1) {
      start().resolve(more)
      await settled()
    }
    expect(() => jobs.status(quick.id)).toThrow('finns inte längre')
    expect(state(jobs, slow.id)).toBe('running')
    slow.resolve(2)
    await settled()
    expect(state(jobs, slow.id)).toBe('done')
  })

  it('two run side by side without knowing of each other', async () => {
    const { jobs, start } = open()
    const [first, second] = [start(), start()]
    jobs.cancel(first.id)
    second.resolve('klar')
    await settled()
    expect(state(jobs, first.id)).toBe('running')
    expect(jobs.status(second.id).result).toBe('klar')
  })
})
