import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostWorld, openHostWorld } from './host-world'

let world: HostWorld
beforeAll(async () => {
  world = await openHostWorld()
  await world.enter()
})
afterAll(() => world.end())

describe('the page and its files', () => {
  it('carries a policy without inline code and with a new nonce each time, the same as in the page', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 3; load += 1) {
      const { headers, body } = await world.askInside()
      const policy = String(headers['content-security-policy'])
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(body).toContain(`<meta name="csp-nonce" content="${nonce}">`)
      expect(policy).toContain("default-src 'none'; script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  it('is never kept by the browser; a file with a hash in its name may be', async () => {
    const page = await world.askInside()
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    const script = await world.askInside({ path: '/assets/app-1.js' })
    expect(script).toMatchObject({
      status: 200,
      body: 'export {}',
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' },
    })
    expect(script.headers['cache-control']).toContain('immutable')
  })

  it.each([
    ['dots', '/../hemlig.json'],
    ['dots inside a folder', '/assets/../../hemlig.json'],
    ['encoded dots', '/%2e%2e/hemlig.json'],
    ['encoded slash', '/..%2fhemlig.json'],
    ['twice encoded', '/%252e%252e%252fhemlig.json'],
    ['backslash', '/..\\hemlig.json'],
    ['encoded backslash', '/..%5chemlig.json'],
    ['a link out of the folder', '/assets/lank.json'],
    ['a zero byte', '/index.html%00.js'],
    ['a broken encoding', '/%E0%A4%A'],
    ['a folder', '/assets'],
    ['a kind of file that the page does not have', '/data.db'],
    ['nothing', '/finns-inte.js'],
  ])('%s finds nothing', async (_what, path) => {
    const { status, body } = await world.askInside({ path })
    expect(status).toBe(404)
    expect(body).not.toContain('hemligt')
  })

  it.each(['http://ond.example/../hemlig.json', '//ond.example/', '///', 'http://['])(
    'an address that leads elsewhere is not followed: %s',
    async (path) => {
      const { status, body } = await world.askInside({ path })
      expect(status).toBe(400)
      expect(body).not.toContain('hemligt')
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is no way to read a page', async (method) => {
    expect((await world.askInside({ method })).status).toBe(405)
  })

  it('HEAD answers without a body', async () => {
    expect(await world.askInside({ method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })
})
