import { contentSecurityPolicy, createNonce, withNonce } from '../csp'
import { staticFile } from '../static-files'

export const scheme = 'app'
/** The window's own address; everything else is foreign. */
export const origin = `${scheme}://kvalitetshjulet`

/** Answers `app://kvalitetshjulet/…` from the built renderer; nothing outside that folder exists. */
export function answerAppRequest(folder: string, request: { url: string; method: string }): Response {
  const url = new URL(request.url)
  const ours = url.protocol === `${scheme}:` && url.host === 'kvalitetshjulet' && request.method === 'GET'
  const file = ours ? staticFile(folder, url.pathname) : undefined
  if (file === undefined) return new Response('Sidan finns inte.', { status: 404 })
  const headers: Record<string, string> = { 'content-type': file.mediaType, 'x-content-type-options': 'nosniff' }
  if (!file.isPage) return new Response(new Uint8Array(file.body), { headers })
  const nonce = createNonce()
  headers['content-security-policy'] = contentSecurityPolicy(nonce)
  return new Response(withNonce(file.body.toString('utf8'), nonce), { headers })
}

/** Whether a frame shows the program's own page, and not something that got into the window. */
export const isOwnPage = (address: string | undefined): boolean =>
  address !== undefined && (address === origin || address.startsWith(`${origin}/`))
