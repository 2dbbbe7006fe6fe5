import type { IncomingMessage, ServerResponse } from 'node:http'
import { createNonce } from '../csp'
import { refusalPage } from './refusal-page'

/** Ends an answer with the headers that every answer carries; what is not said otherwise may load nothing and is not kept. */
export function end(response: ServerResponse, status: number, mediaType: string, body: string | Buffer): void {
  const unlessSet = (name: string, value: string): Record<string, string> =>
    response.hasHeader(name) ? {} : { [name]: value }
  response
    .writeHead(status, {
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...unlessSet('content-security-policy', "default-src 'none'; frame-ancestors 'none'"),
      ...unlessSet('cache-control', 'no-store'),
    })
    .end(body)
}

/** Says no: a page to someone who opens an address, an envelope to the program's own page. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
  if (request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')) {
    const nonce = createNonce()
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`,
    )
    return end(response, status, 'text/html; charset=utf-8', refusalPage(sentence, nonce))
  }
  const error = { code: status === 413 ? 'FILE' : 'USAGE', userMessage: sentence }
  end(response, status, 'application/json; charset=utf-8', JSON.stringify({ ok: false, error }))
}
