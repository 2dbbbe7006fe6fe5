import { randomBytes } from 'node:crypto'

/** A word for one page load: only style elements that carry it are applied. */
export const createNonce = (): string => randomBytes(16).toString('base64')

/** Nothing from outside, no inline script; the same in the desktop window and in the browser. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

/** Puts the nonce where the page's style library looks for it. */
export const withNonce = (html: string, nonce: string): string =>
  html.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`)
