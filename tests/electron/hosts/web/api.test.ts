import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostWorld, openHostWorld } from './host-world'

let world: HostWorld
let session = ''
beforeAll(async () => {
  world = await openHostWorld()
  session = (await world.enter()).headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})
afterAll(() => world.end())

describe('asking the core over HTTP', () => {
  it('answers a query with an envelope', async () => {
    const { status, headers, body } = await world.callApi(JSON.stringify({ name: 'settings.frame', input: {} }))
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { isEmpty: true } })
  })

  it('a rule that says no is an envelope too, not a fault of the line', async () => {
    const { status, body } = await world.callApi(JSON.stringify({ name: 'register.saveCommittee', input: {} }))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it.each(['okänd.operation', '__proto__', 'constructor'])('does not know the operation %s', async (name) => {
    const { body } = await world.callApi(JSON.stringify({ name }))
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'USAGE' } })
  })

  it.each(['', '{', 'null', '[]', '"settings.frame"', '{"name":7}', '{"input":{}}'])(
    'the body %j is no question',
    async (body) => {
      expect((await world.callApi(body)).status).toBe(400)
    },
  )

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s asks nothing', async (method) => {
    expect((await world.callApi('', {}, method)).status).toBe(405)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'refuses what a form on another page can send: %s',
    async (type) => {
      expect((await world.callApi('{"name":"settings.frame"}', { 'content-type': type })).status).toBe(415)
    },
  )

  it('refuses a question without the page’s own header', async () => {
    expect((await world.callApi('{"name":"settings.frame"}', { 'x-kvalitetshjulet': '' })).status).toBe(415)
  })

  it('a body that says it is too large is refused before it is read', async () => {
    const { status, body } = await declareLength(95_000_001)
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'FILE', userMessage: 'Filen är för stor. Dela upp den.' } })
  })

  it('a body that turns out too large is refused, and the program goes on', async () => {
    const { status } = await world.callApi(Buffer.alloc(95_000_001, 32), { 'transfer-encoding': 'chunked' })
    expect(status).toBe(413)
    expect((await world.callApi('{"name":"settings.frame"}')).status).toBe(200)
  })
})

/** Announces a body of that many bytes and sends none of it. */
const declareLength = (length: number): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: world.port,
        method: 'POST',
        path: '/api',
        headers: {
          host: `127.0.0.1:${world.port}`,
          cookie: session,
          'content-type': 'application/json',
          'x-kvalitetshjulet': '1',
          'content-length': String(length),
        },
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (piece: string) => {
          body += piece
        })
        response.on('end', () => {
          sent.destroy()
          resolve({ status: response.statusCode ?? 0, body })
        })
      },
    )
    sent.on('error', reject)
    sent.flushHeaders()
  })
