import type { ClientInput, OperationName, Output } from '../../shared/contracts'
import { AppError, type ErrorData } from '../../shared/errors'
import { swedishDate } from '../../electron/core/clock'
import type { Context } from '../../electron/core/context'
import type { JobName } from '../../electron/core/handler'
import { handlers } from '../../electron/core/handlers'
import { createRouter, type Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { openMigrated } from './migrated-database'

export interface TestApp {
  db: Database
  router: Router
  /** Calls through the router; what would be lost between processes is lost here too. Throws AppError. */
  call<N extends Exclude<OperationName, JobName>>(name: N, input: ClientInput<N>): Output<N>
  /** The refusal that a call must end in; fails the test when the call succeeds. */
  refusal<N extends Exclude<OperationName, JobName>>(name: N, input: ClientInput<N>): ErrorData
  job<N extends JobName>(name: N, input: ClientInput<N>): Promise<Output<N>>
  jobRefusal<N extends JobName>(name: N, input: ClientInput<N>): Promise<ErrorData>
  /** Moves the clock: 'YYYY-MM-DD' at noon in UTC. */
  setDay(day: string): void
  context(operation?: string): Context
}

/** A whole program in memory: all migrations, the clock at 2026-11-22, ids id-1, id-2 …, acting as Kvalitetsstrateg. */
export function openTestApp(options: { day?: string; db?: Database; databaseFile?: string } = {}): TestApp {
  const db = options.db ?? openMigrated()
  let day = options.day ?? '2026-11-22'
  let ids = 0
  const now = (): Date => new Date(`${day}T12:00:00.000Z`)
  const context = (operation = 'test'): Context => ({
    db,
    now,
    today: swedishDate(now()),
    newId: () => `id-${++ids}`,
    actor: 'Kvalitetsstrateg',
    operation,
    host: {
      programVersion: '0.0.0',
      databaseFile: options.databaseFile ?? ':memory:',
      warnings: [],
      faults: [],
      switchTo: () => undefined,
      whileClosed: () => undefined,
    },
    log: () => undefined,
    importBatchId: null,
  })
  const router = createRouter(handlers, context)
  const value = <T>(envelope: { ok: true; value: unknown } | { ok: false; error: ErrorData }): T => {
    if (!envelope.ok) throw new AppError(envelope.error)
    return structuredClone(envelope.value) as T
  }
  const refused = (
    envelope: { ok: true; value: unknown } | { ok: false; error: ErrorData },
    name: string,
  ): ErrorData => {
    if (envelope.ok) throw new Error(`${name} was expected to be refused`)
    return envelope.error
  }
  return {
    db,
    router,
    context,
    call: (name, input) => value(router.call(name, JSON.parse(JSON.stringify(input)))),
    refusal: (name, input) => refused(router.call(name, JSON.parse(JSON.stringify(input))), name),
    job: async (name, input) => value(await router.runJob(name, JSON.parse(JSON.stringify(input)))),
    jobRefusal: async (name, input) => refused(await router.runJob(name, JSON.parse(JSON.stringify(input))), name),
    setDay: (next) => {
      day = next
    },
  }
}
