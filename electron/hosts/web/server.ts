import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Router } from '../../core/router'
import { answer } from './api'
import { comesFromOwnPage } from './gate'
import type { Pages } from './pages'
import { end, refuse } from './reply'
import { createSession } from './session'

export interface WebHost {
  port: number
  /** Opens the program once; the token in it is spent by the first visit. */
  address: string
  close(): Promise<void>
}

export interface WebHostOptions {
  /** 0 or left out takes a free one. */
  port?: number
  /** A server made beforehand, for tools that must share it. */
  server?: Server
}

/**
 * The whole application in a browser on this machine. Listens on 127.0.0.1 only; a one-time token in the address becomes
 * a cookie that no script can read.
 * @throws what Node says when the port can't be had (EADDRINUSE, EACCES)
 */
export async function startWebHost(
  router: Pick<Router, 'call'>,
  pages: Pages,
  { port = 0, server = createServer() }: WebHostOptions = {},
): Promise<WebHost> {
  const ownPort = await listen(server, port)
  const session = createSession(ownPort)

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const no = (status: number, sentence: string): void => refuse(request, response, status, sentence)
    if (!comesFromOwnPage(request, ownPort)) return no(403, 'Frågan kom inte från programmets egen sida.')
    const base = `http://127.0.0.1:${ownPort}`
    const url = URL.parse(request.url ?? '/', base)
    if (url?.origin !== base) return no(400, 'Adressen går inte att läsa.')
    const { pathname, searchParams } = url
    const offered = request.method === 'GET' && pathname === '/' ? searchParams.get('token') : null
    if (offered !== null) {
      const cookie = session.redeem(offered)
      // Someone who is already in may use the old address again: it leads to the page.
      if (cookie === undefined && !session.isHeldBy(request))
        return no(401, 'Adressen har redan använts. Starta programmet igen för att få en ny.')
      if (cookie !== undefined) response.setHeader('set-cookie', cookie)
      response.setHeader('location', '/')
      return end(response, 303, 'text/plain; charset=utf-8', '')
    }
    if (!session.isHeldBy(request))
      return no(401, 'Sidan är inte öppen här. Använd adressen som programmet visade när det startade.')
    if (pathname === '/api') return answer(router, request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return no(405, 'Så kan sidan inte användas.')
    pages(request, response, pathname)
  }

  server.on('request', (request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(request, response, 500, 'Något gick fel.')
    })
  })
  return {
    port: ownPort,
    address: `http://127.0.0.1:${ownPort}/?token=${session.token}`,
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
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
