import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startWebHost } from '../../../../electron/hosts/web/server'
import { type HostWorld, openHostWorld } from './host-world'

let world: HostWorld
beforeEach(async () => {
  world = await openHostWorld()
})
afterEach(() => world.end())

describe('who is let in', () => {
  it('the address with its token sets a cookie that no script can read, and leads to the page', async () => {
    const answer = await world.enter()
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^kvalitetshjulet-${world.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    )
    expect((await world.askInside()).body).toContain('<title>Sidan</title>')
  })

  it('a token lets in once: a second browser with the same address is refused', async () => {
    await world.enter()
    const second = await world.ask({ path: `/?token=${world.token}` })
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('whoever is in already may open the used address again', async () => {
    await world.enter()
    const again = await world.askInside({ path: `/?token=${world.token}` })
    expect(again).toMatchObject({ status: 303, headers: { location: '/' } })
  })

  it.each(['', 'x', 'å'.repeat(32), 'A'.repeat(32)])(
    'the token %j opens nothing and does not spend the real one',
    async (token) => {
      expect((await world.ask({ path: `/?token=${encodeURIComponent(token)}` })).status).toBe(401)
      expect((await world.enter()).status).toBe(303)
    },
  )

  it.each<Record<string, string>>([{}, { cookie: 'annat=1' }])(
    'without the cookie there is neither page nor data: %j',
    async (headers) => {
      await world.enter()
      expect((await world.ask({ headers })).status).toBe(401)
      expect((await world.ask({ path: '/assets/app-1.js', headers })).status).toBe(401)
      expect((await world.callApi('{"name":"settings.frame"}', { cookie: 'x=y', ...headers })).status).toBe(401)
    },
  )

  it('a cookie with the right name and the wrong secret is refused', async () => {
    const cookie = `kvalitetshjulet-${world.port}=${'A'.repeat(43)}`
    expect((await world.ask({ headers: { cookie } })).status).toBe(401)
  })

  it('a human without a session gets a calm page in Swedish, a script an envelope', async () => {
    const human = await world.ask({ headers: { accept: 'text/html,application/xhtml+xml' } })
    expect(human.status).toBe(401)
    expect(human.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(human.body).toContain('<html lang="sv">')
    expect(human.body).toContain('Använd adressen som programmet visade när det startade.')
    const script = await world.ask({ headers: { accept: '*/*' } })
    expect(JSON.parse(script.body)).toMatchObject({ ok: false, error: { code: 'USAGE' } })
  })
})

describe('where a request comes from', () => {
  it.each([
    ['a name on the net that points here', { host: 'ond.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a name that begins as ours', { host: '127.0.0.1.ond.example' }],
    ['another page', { origin: 'https://ond.example' }],
    ['a page without origin', { origin: 'null' }],
    ['another program on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a link on another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, with the right cookie too', async (_who, headers) => {
    await world.enter()
    expect((await world.callApi('{"name":"settings.frame"}', headers)).status).toBe(403)
    expect((await world.askInside({ headers })).status).toBe(403)
  })

  it('does not spend the token on a link from another site', async () => {
    const answer = await world.ask({ path: `/?token=${world.token}`, headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.status).toBe(403)
    expect((await world.enter()).status).toBe(303)
  })

  it('the machine may be called localhost', async () => {
    const host = `localhost:${world.port}`
    expect((await world.ask({ path: `/?token=${world.token}`, headers: { host } })).status).toBe(303)
  })

  it('listens on 127.0.0.1 only', async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address, internal }) => !internal && !address.startsWith('fe80'))
    for (const { address } of outward) expect(await canConnect(address, world.port)).toBe(false)
    expect(await canConnect('127.0.0.1', world.port)).toBe(true)
  })

  it('says so when the port is taken', async () => {
    const second = startWebHost({ call: () => ({ ok: true, value: null }) }, () => undefined, { port: world.port })
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

const canConnect = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const tell = (could: boolean) => () => {
      socket.destroy()
      resolve(could)
    }
    socket.on('connect', tell(true)).on('error', tell(false)).on('timeout', tell(false))
  })
