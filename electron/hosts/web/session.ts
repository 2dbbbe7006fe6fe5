import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may use the page: whoever opened the address with its one-time token, for as long as the program runs. */
export interface Session {
  /** Goes into the address; spent by the first visit. */
  readonly token: string
  /** Spends the token. @returns the cookie to set, or undefined when the token is wrong or spent */
  redeem(offered: string): string | undefined
  /** Whether the request carries the session's cookie. */
  isHeldBy(request: IncomingMessage): boolean
}

/** @param port stands in the cookie's name, so that two programs on one machine do not throw each other out */
export function createSession(port: number): Session {
  const token = randomBytes(24).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  const cookie = `kvalitetshjulet-${port}`
  let spent = false
  return {
    token,
    redeem: (offered) => {
      if (spent || !sameSecret(offered, token)) return undefined
      spent = true
      return `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/`
    },
    isHeldBy: (request) => {
      const held = readCookie(request, cookie)
      return held !== undefined && sameSecret(held, secret)
    },
  }
}

/** Compared as bytes: a string's length says nothing about them. */
function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}
