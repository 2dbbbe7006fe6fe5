import type { z } from 'zod'
import { AppError } from '../../../shared/errors'
import { cancelled } from '../../core/jobs'

/** Where Kolada is asked, and how patiently. */
export interface KoladaAccess {
  /** With version: 'https://api.kolada.se/v3'. */
  url: string
  /** For one answer. */
  timeoutMs: number
  /** Before the first new try; twice as long before each of the next. */
  retryMs: number
}

export const koladaAccess: KoladaAccess = { url: 'https://api.kolada.se/v3', timeoutMs: 30_000, retryMs: 1000 }

/** Tries in all, where Kolada is busy or out of order for a moment. */
const mostTries = 4
/** However long Kolada asks us to wait. */
const longestWaitMs = 30_000
const mostRedirects = 3
/** 5 000 rows are about two million signs. */
const mostBytes = 50_000_000

/**
 * Asks one address of Kolada for JSON. Waits and tries again where Kolada says it is busy; never follows anybody to another
 * host.
 * @throws AppError FILE with what is wrong and what to do; CANCELLED
 */
export async function askKolada<Schema extends z.ZodType>(
  access: KoladaAccess,
  address: URL,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetchOnce(access, address, signal)
    if (response.ok) return readJson(response, schema, signal)
    await response.body?.cancel()
    const mayPass = response.status === 429 || response.status >= 500
    if (!mayPass || tries === mostTries) throw refusal(response.status)
    await wait(waitOf(response, access.retryMs * 2 ** (tries - 1)), signal)
  }
}

/** The address on the host that was asked, whatever scheme the answer wrote. @throws AppError FILE for another host */
export function sameHost(access: KoladaAccess, address: string, from: URL): URL {
  const base = new URL(access.url)
  const next = URL.canParse(address, from.href) ? new URL(address, from) : null
  if (next === null || next.host !== base.host) {
    throw trouble('Kolada hänvisade till en annan adress, och dit skickas inget. Försök igen senare.')
  }
  return new URL(`${base.origin}${next.pathname}${next.search}`)
}

async function fetchOnce(access: KoladaAccess, address: URL, signal: AbortSignal): Promise<Response> {
  let at = address
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await send(access, at, signal)
    if (response.status < 300 || response.status > 399) return response
    await response.body?.cancel()
    at = sameHost(access, response.headers.get('location') ?? '', at)
  }
  throw trouble('Kolada hänvisar runt i en cirkel. Försök igen senare.')
}

async function send({ timeoutMs }: KoladaAccess, address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
  } catch (cause) {
    throw networkFault(cause, signal)
  }
}

async function readJson<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.infer<Schema>> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    throw trouble('Svaret från Kolada är orimligt stort. Hämta färre år åt gången.')
  }
  let text: string
  try {
    text = await response.text()
  } catch (cause) {
    throw networkFault(cause, signal)
  }
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw trouble('Svaret från Kolada gick inte att förstå. Försök igen senare.')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function waitOf(response: Response, otherwiseMs: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Math.min(Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : otherwiseMs, longestWaitMs)
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(cancelled())
      return
    }
    const stop = (): void => {
      clearTimeout(timer)
      reject(cancelled())
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })

function networkFault(cause: unknown, signal: AbortSignal): AppError {
  if (signal.aborted) return cancelled()
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return trouble('Kolada svarade inte i tid. Försök igen om en stund.')
  }
  return trouble(
    'Kolada går inte att nå. Kontrollera att datorn har internet och att nätverket släpper fram api.kolada.se, eller läs in en fil från Kolada i stället.',
  )
}

function refusal(status: number): AppError {
  if (status === 404)
    return trouble('Kolada hittar inte det som efterfrågades. Kontrollera id för nyckeltal och kommun.')
  if (status === 429) return trouble('Kolada tar emot för många frågor just nu. Försök igen om några minuter.')
  if (status >= 500) return trouble(`Kolada har ett fel just nu (${status}). Försök igen om en stund.`)
  return trouble(`Kolada tog inte emot frågan (${status}). Kontrollera id för nyckeltal och kommun.`)
}

export const trouble = (sentence: string): AppError =>
  new AppError({ code: 'FILE', userMessage: `${sentence} Inget har ändrats.` })
