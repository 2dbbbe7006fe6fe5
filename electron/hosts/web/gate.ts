import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from this machine's own page. A strange Host means that a name on the net was pointed here (DNS
 * rebinding); a strange Origin or fetch site means that another page asks.
 */
export function comesFromOwnPage(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
