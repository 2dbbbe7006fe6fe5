import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Router } from '../../core/router'
import { end, refuse } from './reply'

/** Larger than any import file the contract takes (90 million characters of base64). */
export const largestBody = 95_000_000

/** The one address that asks the core: a question in, an envelope out. */
export async function answer(
  router: Pick<Router, 'call'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(request, response, 405, 'Så kan sidan inte användas.')
  const isJson = /^application\/json(;|$)/.test(request.headers['content-type'] ?? '')
  // A form on another page can send neither; a script there would first have to ask, and gets no answer.
  if (!isJson || request.headers['x-kvalitetshjulet'] !== '1')
    return refuse(request, response, 415, 'Frågan har fel form.')
  const body = await readBody(request)
  if (body === undefined) return refuse(request, response, 413, 'Filen är för stor. Dela upp den.')
  const question = parseQuestion(body)
  if (question === undefined) return refuse(request, response, 400, 'Frågan har fel form.')
  end(response, 200, 'application/json; charset=utf-8', JSON.stringify(router.call(question.name, question.input)))
}

/** The whole body, or undefined when it is too large; the rest is then let through unread, so that the answer arrives. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) {
    request.resume()
    return Promise.resolve(undefined)
  }
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    request.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > largestBody) {
        pieces.length = 0
        resolve(undefined)
      } else pieces.push(piece)
    })
    request.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')))
    request.on('error', reject)
  })
}

function parseQuestion(body: string): { name: string; input: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null) return undefined
    const { name, input } = value as { name?: unknown; input?: unknown }
    return typeof name === 'string' ? { name, input: input ?? {} } : undefined
  } catch {
    return undefined
  }
}
