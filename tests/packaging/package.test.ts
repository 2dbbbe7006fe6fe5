import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, isStale } from '../../electron/hosts/build.mjs'
import { fromBuilder, makeStub, pack, root } from './pack'

const { load } = fromBuilder('js-yaml') as { load: (text: string) => Record<string, unknown> }
const archive = fromBuilder('@electron/asar') as {
  listPackage: (file: string, options: object) => string[]
  extractAll: (file: string, folder: string) => void
}
const settings = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))

describe('electron-builder.yml', () => {
  it('is what electron-builder’s schema allows', async () => {
    const { default: Ajv } = await import('ajv')
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
    const isAllowed = ajv.compile(fromBuilder('app-builder-lib/scheme.json') as object)
    isAllowed(settings)
    expect(isAllowed.errors).toBeNull()
  })

  it('names icons that there are', () => {
    for (const platform of ['win', 'linux'])
      expect(existsSync(join(root, String((settings[platform] as { icon: string }).icon)))).toBe(true)
  })

  it('leaves the user’s data when the program is removed', () => {
    expect(settings['nsis']).toMatchObject({ deleteAppDataOnUninstall: false })
  })
})

describe.skipIf(process.platform !== 'linux')('the packed program (on Linux, with a stand-in for Electron)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-packat-'))
  const app = join(folder, 'app')
  let packed: string
  let files: string[]
  beforeAll(async () => {
    if (isStale()) await build()
    packed = await pack(makeStub(join(folder, 'electron')), join(folder, 'dist'))
    const asar = join(packed, 'resources', 'app.asar')
    files = archive.listPackage(asar, {})
    archive.extractAll(asar, app)
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const surroundings = { cwd: folder, env: { PATH: process.env['PATH'] } }
  const program = join(app, 'out/node/cli.js')
  const cli = (...words: string[]) => promisify(execFile)(process.execPath, [program, ...words], surroundings)

  it('holds the built program and nothing of what it is built from', () => {
    expect([...new Set(files.map((file) => file.split('/').slice(0, 3).join('/')))].toSorted()).toEqual([
      '/node_modules',
      '/node_modules/better-sqlite3',
      '/out',
      '/out/node',
      '/out/preload',
      '/out/renderer',
      '/package.json',
    ])
    expect(files.filter((file) => /\.(tsx?|[ch]pp|gyp|map)$/.test(file))).toEqual([])
  })

  it('has its main program, window and preload where package.json and they themselves look for them', () => {
    const { main } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as { main: string }
    for (const file of [main, 'out/preload/preload.cjs', 'out/renderer/index.html', 'out/node/render-worker.js'])
      expect(statSync(join(app, file)).size).toBeGreaterThan(0)
  })

  it('has SQLite for this machine alone, outside the archive, where the system can load it', () => {
    const natives = files.filter((file) => file.endsWith('.node'))
    expect(natives).toEqual([`/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`])
    expect(existsSync(join(packed, 'resources/app.asar.unpacked', natives[0] ?? ''))).toBe(true)
  })

  it('has the languages it needs and no other', () => {
    expect(readdirSync(join(packed, 'locales')).toSorted()).toEqual(['en-US.pak', 'sv.pak'])
  })

  it('can’t be made to run other code: its fuses are blown', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'kvalitetshjulet'))
    const [off, on] = ['0', '1'].map((mark) => mark.charCodeAt(0))
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    })
  })

  it('works: makes a database with the example, proposes a plan and writes its letter in Word', async () => {
    await cli('init', '--example', '--db', 'data.db')
    const { stdout } = await cli('plan', '--year', '2027', '--propose', '--days', '120', '--db', 'data.db', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ year: 2027, status: 'utkast' })
    await cli('document', 'tjansteskrivelse-plan', '--year', '2027', '--out', 'brev.docx', '--db', 'data.db')
    expect(readFileSync(join(folder, 'brev.docx')).subarray(0, 2).toString()).toBe('PK')
    expect((await cli('check', '--db', 'data.db')).stderr).toBe('')
  }, 60_000)

  it('opens its window’s page in the browser', async () => {
    await cli('init', '--db', 'sida.db')
    const serving = spawn(process.execPath, [program, 'serve', '--db', 'sida.db'], surroundings)
    const address = await new Promise<string>((resolve) => {
      let told = ''
      serving.stdout.on('data', (piece: Buffer) => {
        told += piece.toString()
        const found = /http:\S+token=\S+/.exec(told)
        if (found !== null) resolve(found[0])
      })
    })
    const entered = await fetch(address, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', address), { headers: { cookie } })
    expect(await page.text()).toContain('<title>Kvalitetshjulet</title>')
    serving.kill()
  }, 30_000)
})
