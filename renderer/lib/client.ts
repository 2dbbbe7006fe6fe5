import { z } from 'zod'
import type { ClientInput, Contract, OperationName, OperationsOfKind, Output } from '../../shared/contracts'
import { AppError, type Envelope, ErrorData } from '../../shared/errors'

type JobName = OperationsOfKind<'job'>
type DirectName = Exclude<OperationName, JobName>

/** The bridge that the desktop window's preload puts in place; a browser has none and asks its host over HTTP. */
interface Bridge {
  call(name: string, input: unknown): Promise<Envelope<unknown>>
}
declare global {
  interface Window {
    kvalitetshjulet?: Bridge
  }
}

/**
 * Asks the core, whichever host stands between.
 * @throws AppError with the core's Swedish sentence; also when the program itself can't be reached
 */
export async function call<N extends DirectName>(name: N, input: ClientInput<N>): Promise<Output<N>> {
  return (await send(name, input)) as Output<N>
}

export interface JobOptions {
  /** Called when something new is known: progress 0–1 or null, and a Swedish sentence. */
  onProgress?: (progress: number | null, message: string) => void
  signal?: AbortSignal
}

const pollMs = 120

/** Runs slow work to its end. Aborting the signal stops it; the promise then fails with CANCELLED. */
export async function runJob<N extends JobName>(
  name: N,
  input: ClientInput<N>,
  { onProgress, signal }: JobOptions = {},
): Promise<Output<N>> {
  const { jobId } = z.object({ jobId: z.string() }).parse(await send(name, input))
  signal?.addEventListener('abort', () => void send('jobs.cancel', { jobId }), { once: true })
  for (;;) {
    const status = await call('jobs.status', { jobId })
    if (status.state === 'done') return status.result as Output<N>
    if (status.state !== 'running') throw new AppError(ErrorData.parse(status.error))
    onProgress?.(status.progress, status.message)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

async function send(name: keyof Contract, input: unknown): Promise<unknown> {
  const envelope = await ask(name, input)
  if (!envelope.ok) throw new AppError(envelope.error)
  return envelope.value
}

async function ask(name: string, input: unknown): Promise<Envelope<unknown>> {
  try {
    if (window.kvalitetshjulet !== undefined) return await window.kvalitetshjulet.call(name, input)
    const response = await fetch('/api', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kvalitetshjulet': '1' },
      body: JSON.stringify({ name, input }),
    })
    return (await response.json()) as Envelope<unknown>
  } catch {
    return {
      ok: false,
      error: {
        code: 'INTERNAL',
        userMessage:
          'Programmet svarar inte. Kontrollera att det fortfarande är igång och försök igen. Det du skrivit finns kvar.',
      },
    }
  }
}
