import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Router } from '../../core/router'
import { contentSecurityPolicy, createNonce, withNonce } from '../csp'
import { staticFile } from '../static-files'
import { comesFromOwnPage, cookieName, readCookie, sameSecret } from './gate'

export interface WebHost {
  port: number
  /** Opens the program once; the token in it is spent by the first visit. */
  address: string
  close(): Promise<void>
}

/** Larger than any import file the contract takes (90 million characters of base64). */
const largestBody = 95_000_000

/**
 * The whole application in a browser on this machine. Listens on 127.0.0.1 only; a one-time token in the address becomes
 * a cookie that no script can read.
 * @param port 0 takes a free one
 * @param folder the built renderer
 */
export async function startWebHost(router: Router, folder: string, port = 0): Promise<WebHost> {
  let oneTimeToken: string | undefined = randomBytes(24).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  const server = createServer((request, response) => {
    handle(request, response).catch(() => end(response, 500, 'text/plain; charset=utf-8', 'Något gick fel.'))
  })
  const ownPort = await listen(server, port)
  const cookie = cookieName(ownPort)

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!comesFromOwnPage(request, ownPort)) return refuse(response, 403, 'Frågan kom inte från programmets egen sida.')
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${ownPort}`)
    const offered = url.searchParams.get('token')
    if (request.method === 'GET' && offered !== null) return redeem(offered, response)
    const held = readCookie(request, cookie)
    if (held === undefined || !sameSecret(held, session)) {
      return refuse(response, 401, 'Sidan är inte öppen. Använd adressen som programmet visade när det startade.')
    }
    if (url.pathname === '/api') return answer(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Så kan sidan inte användas.')
    servePage(url.pathname, response)
  }

  const redeem = (offered: string, response: ServerResponse): void => {
    if (oneTimeToken === undefined || !sameSecret(offered, oneTimeToken)) {
      return refuse(response, 401, 'Adressen har redan använts. Starta programmet igen för att få en ny.')
    }
    oneTimeToken = undefined
    response.setHeader('set-cookie', `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`)
    response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end()
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return refuse(response, 405, 'Så kan sidan inte användas.')
    const plainJson = (request.headers['content-type'] ?? '').startsWith('application/json')
    if (!plainJson || request.headers['x-kvalitetshjulet'] !== '1') return refuse(response, 415, 'Frågan har fel form.')
    const body = await readBody(request)
    if (body === undefined) return refuse(response, 413, 'Filen är för stor. Dela upp den.')
    const question = parseQuestion(body)
    if (question === undefined) return refuse(response, 400, 'Frågan har fel form.')
    const envelope = router.call(question.name, question.input)
    end(response, 200, 'application/json; charset=utf-8', JSON.stringify(envelope))
  }

  const servePage = (pathname: string, response: ServerResponse): void => {
    const file = staticFile(folder, pathname)
    if (file === undefined) return refuse(response, 404, 'Sidan finns inte.')
    if (!file.isPage) {
      response.setHeader('cache-control', 'max-age=31536000, immutable')
      return end(response, 200, file.mediaType, file.body)
    }
    const nonce = createNonce()
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce))
    end(response, 200, file.mediaType, withNonce(file.body.toString('utf8'), nonce))
  }

  return {
    port: ownPort,
    address: `http://127.0.0.1:${ownPort}/?token=${oneTimeToken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

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

function end(response: ServerResponse, status: number, mediaType: string, body: string | Buffer): void {
  response
    .writeHead(status, {
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...(response.hasHeader('cache-control') ? {} : { 'cache-control': 'no-store' }),
    })
    .end(body)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  const error = { code: status === 413 ? 'FILE' : 'USAGE', userMessage: sentence }
  end(response, status, 'application/json; charset=utf-8', JSON.stringify({ ok: false, error }))
}
