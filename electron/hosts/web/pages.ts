import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentSecurityPolicy, createNonce, withNonce } from '../csp'
import { staticFile } from '../static-files'
import { end, refuse } from './reply'

/** Answers with the page and what belongs to it. */
export type Pages = (request: IncomingMessage, response: ServerResponse, pathname: string) => void

/** The built renderer: pages are made anew with a nonce each time, what has a hash in its name may be kept. */
export const builtPages =
  (folder: string): Pages =>
  (request, response, pathname) => {
    const file = staticFile(folder, pathname)
    if (file === undefined) return refuse(request, response, 404, 'Sidan finns inte.')
    if (!file.isPage) {
      if (pathname.startsWith('/assets/')) response.setHeader('cache-control', 'max-age=31536000, immutable')
      return end(response, 200, file.mediaType, file.body)
    }
    const nonce = createNonce()
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce))
    end(response, 200, file.mediaType, withNonce(file.body.toString('utf8'), nonce))
  }
