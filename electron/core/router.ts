import { z } from 'zod'
import { contract, type Input, type OperationName, type Output } from '../../shared/contracts'
import { AppError, type Envelope, type ErrorData } from '../../shared/errors'
import type { Context, JobControl } from './context'
import type { Handlers, JobName, SynchronousName } from './handler'
import { createJobList, jobControl } from './jobs'

/** The one way in, for every door: finds the operation, checks what came, runs it, checks what goes out. Never throws. */
export interface Router {
  /** Queries and commands answer with their value; a job answers `{ jobId }` at once, then ask `jobs.status`. */
  call(name: string, input: unknown): Envelope<unknown>
  /** Runs a job to its end: for the command line and tests. */
  runJob<N extends JobName>(
    name: N,
    input: unknown,
    options?: { report?: JobControl['report']; signal?: AbortSignal },
  ): Promise<Envelope<Output<N>>>
}

const slowQueryMs = 100

export function createRouter(handlers: Handlers, contextFor: (operation: string) => Context): Router {
  const jobs = createJobList(() => contextFor('jobs').newId())

  const runSynchronous = (name: SynchronousName, rawInput: unknown): unknown => {
    const operation = contract[name]
    const input = parseInput(name, rawInput)
    const context = contextFor(name)
    const handler = handlers[name] as (context: Context, input: unknown) => unknown
    const work = (): unknown => operation.output.parse(handler(context, input))
    const began = performance.now()
    const value = operation.kind === 'command' ? context.db.transaction(work) : work()
    const took = performance.now() - began
    if (took > slowQueryMs) context.log('info', 'slow', { operation: name, ms: Math.round(took) })
    return value
  }

  const runJob = async (name: JobName, rawInput: unknown, control: JobControl): Promise<unknown> => {
    const input = parseInput(name, rawInput)
    const handler = handlers[name] as (context: Context, input: unknown, control: JobControl) => Promise<unknown>
    return contract[name].output.parse(await handler(contextFor(name), input, control))
  }

  const toError =
    (name: string) =>
    (cause: unknown): ErrorData => {
      if (cause instanceof AppError) return cause.data
      const context = contextFor(name)
      const logId = context.newId().slice(-8)
      context.log(
        'error',
        cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ''}` : 'unknown',
        { logId, operation: name },
      )
      return (
        databaseTrouble(cause) ?? {
          code: 'INTERNAL',
          userMessage: `Något gick fel i programmet. Inget har ändrats. Ange felkod ${logId} till supporten.`,
          logId,
        }
      )
    }

  const dispatch = (name: string, input: unknown): unknown => {
    if (!isOperation(name))
      throw new AppError({ code: 'USAGE', userMessage: 'Programmet känner inte till det du begärde.' })
    if (name === 'jobs.status') return jobs.status((parseInput(name, input) as Input<'jobs.status'>).jobId)
    if (name === 'jobs.cancel') {
      jobs.cancel((parseInput(name, input) as Input<'jobs.cancel'>).jobId)
      return null
    }
    if (isJob(name)) return { jobId: jobs.start((control) => runJob(name, input, control), toError(name)) }
    return runSynchronous(name as SynchronousName, input)
  }

  return {
    call: (name, input) => {
      try {
        return { ok: true, value: dispatch(name, input) }
      } catch (cause) {
        return { ok: false, error: toError(name)(cause) }
      }
    },
    runJob: async (name, input, options = {}) => {
      const control = jobControl(options.signal ?? new AbortController().signal, options.report ?? (() => undefined))
      try {
        return { ok: true, value: (await runJob(name, input, control)) as never }
      } catch (cause) {
        return { ok: false, error: toError(name)(cause) }
      }
    },
  }
}

/** The name comes from outside: only the contract's own names count, not what every object inherits. */
const isOperation = (name: string): name is OperationName => Object.hasOwn(contract, name)
const isJob = (name: OperationName): name is JobName => contract[name].kind === 'job'

function parseInput(name: OperationName, rawInput: unknown): unknown {
  const parsed = contract[name].input.safeParse(rawInput)
  if (parsed.success) return parsed.data
  throw toInputError(parsed.error)
}

function toInputError(error: z.ZodError): AppError {
  const fields: Record<string, string> = {}
  let personalData = false
  for (const issue of error.issues) {
    const path = issue.path.filter((part) => part !== 'draft').join('.')
    const message =
      issue.code === 'custom' || !isEnglish(issue.message) ? issue.message : 'Värdet går inte att använda här.'
    fields[path] ??= message
    if (issue.code === 'custom' && issue.params?.['personalData'] === true) personalData = true
  }
  const sentences = [...new Set(Object.values(fields))]
  return new AppError({
    code: personalData ? 'PERSONAL_DATA' : 'INVALID_INPUT',
    userMessage: `${sentences[0] ?? 'Uppgifterna går inte att använda.'} Inget har sparats.`,
    fields,
    details: sentences.length > 1 ? sentences : undefined,
  })
}

/** zod's own sentences are English; ours are what a user may read. */
const isEnglish = (message: string): boolean => /^(Invalid|Too|Unrecognized|Expected)/.test(message)

function databaseTrouble(cause: unknown): ErrorData | undefined {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'SQLITE_FULL') {
    return { code: 'DATABASE', userMessage: 'Disken är full. Frigör plats och försök igen. Inget har ändrats.' }
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return {
      code: 'DATABASE',
      userMessage: 'Databasen används av ett annat program just nu. Försök igen. Inget har ändrats.',
    }
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return { code: 'DATABASE', userMessage: 'Databasen är öppnad bara för läsning, så inget kan ändras.' }
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return { code: 'DATABASE', userMessage: 'Databasfilen är skadad. Återställ en säkerhetskopia under Inställningar.' }
  }
  if (code.startsWith('SQLITE_CONSTRAINT_FOREIGNKEY')) {
    return {
      code: 'NOT_FOUND',
      userMessage: 'Något som raden hänvisar till finns inte längre. Ladda om sidan. Inget har ändrats.',
    }
  }
  return undefined
}
