import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerAppRequest, isOwnPage } from '../../../../electron/hosts/desktop/protocol'
import { freshFolder } from '../../database/files'

let folder: string
beforeEach(() => {
  const parent = freshFolder()
  folder = join(parent, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head></html>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(parent, 'hemlig.json'), '{}')
  symlinkSync(join(parent, 'hemlig.json'), join(folder, 'assets', 'lank.json'))
})
const ask = (url: string, method = 'GET') => answerAppRequest(folder, { url, method })

describe('app://kvalitetshjulet', () => {
  it('answers with the page under a policy with a new nonce each time', async () => {
    const loads = await Promise.all(
      [1, 2].map(async () => {
        const answer = ask('app://kvalitetshjulet/')
        expect(answer.status).toBe(200)
        const policy = answer.headers.get('content-security-policy') ?? ''
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
        expect(await answer.text()).toContain(`<meta name="csp-nonce" content="${nonce}">`)
        expect(policy).not.toContain('unsafe')
        return nonce
      }),
    )
    expect(new Set(loads).size).toBe(2)
  })

  it('answers with what belongs to the page, by its kind and no other', async () => {
    const answer = ask('app://kvalitetshjulet/assets/a.js')
    expect(await answer.text()).toBe('export {}')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    'app://kvalitetshjulet/../hemlig.json',
    'app://kvalitetshjulet/%2e%2e/hemlig.json',
    'app://kvalitetshjulet/..%2fhemlig.json',
    'app://kvalitetshjulet/..%5chemlig.json',
    'app://kvalitetshjulet/assets/lank.json',
    'app://kvalitetshjulet/assets',
    'app://kvalitetshjulet/%E0%A4%A',
    'app://annan/index.html',
    'https://kvalitetshjulet/index.html',
    'file:///etc/passwd',
  ])('%s does not exist', (url) => {
    expect(ask(url).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'HEAD'])('%s finds nothing', (method) => {
    expect(ask('app://kvalitetshjulet/', method).status).toBe(404)
  })

  it('knows its own page from everything that looks like it', () => {
    expect(isOwnPage('app://kvalitetshjulet/')).toBe(true)
    expect(isOwnPage('app://kvalitetshjulet')).toBe(true)
    for (const address of [
      undefined,
      '',
      'app://kvalitetshjulet.ond/',
      'app://kvalitetshjulet@ond/',
      'http://kvalitetshjulet/',
    ])
      expect(isOwnPage(address)).toBe(false)
  })
})
