import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtPages } from '../../../../electron/hosts/web/pages'
import { startWebHost } from '../../../../electron/hosts/web/server'
import { openTestApp } from '../../../support/test-app'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export interface Question {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A running browser host over a program in memory, with a small renderer folder and a secret file beside it. */
export async function openHostWorld() {
  const parent = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-web-'))
  const folder = join(parent, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="sv"><head><title>Sidan</title></head></html>')
  writeFileSync(join(folder, 'assets', 'app-1.js'), 'export {}')
  writeFileSync(join(folder, 'data.db'), 'inte för webbläsaren')
  writeFileSync(join(parent, 'hemlig.json'), '{"hemligt":true}')
  symlinkSync(join(parent, 'hemlig.json'), join(folder, 'assets', 'lank.json'))
  const host = await startWebHost(openTestApp().router, builtPages(folder))
  const token = new URL(host.address).searchParams.get('token') ?? ''

  /** Sends exactly what is given: no client tidies the address or the headers. */
  const ask = ({ method = 'GET', path = '/', headers = {}, body }: Question = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: host.port, method, path, headers: { host: `127.0.0.1:${host.port}`, ...headers } },
        (response) => {
          const pieces: Buffer[] = []
          response.on('data', (piece: Buffer) => pieces.push(piece))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(pieces).toString('utf8'),
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })

  let cookie = ''
  return {
    ...host,
    token,
    ask,
    /** Opens the address with its token and keeps the cookie. */
    enter: async () => {
      const answer = await ask({ path: `/?token=${token}` })
      cookie = (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
      return answer
    },
    /** As the page does it, with the cookie; `headers` changes or adds. */
    askInside: (question: Question = {}) => ask({ ...question, headers: { cookie, ...question.headers } }),
    callApi: (body: string | Buffer, headers: Record<string, string> = {}, method = 'POST') =>
      ask({
        method,
        path: '/api',
        headers: {
          cookie,
          origin: `http://127.0.0.1:${host.port}`,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
          'x-kvalitetshjulet': '1',
          ...headers,
        },
        body,
      }),
    end: async () => {
      await host.close()
      rmSync(parent, { recursive: true, force: true })
    },
  }
}

export type HostWorld = Awaited<ReturnType<typeof openHostWorld>>
