import { spawn } from 'node:child_process'
import { existsSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { DocumentKind } from '../../../shared/contracts/values'
import { freshFolder } from '../database/files'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const own = `launch-test-${process.pid}`
const stamp = join(root, 'out', own, 'built')
const buildMinutes = 3 * 60_000

afterAll(() => rmSync(join(root, 'out', own), { recursive: true, force: true }))

interface Ended {
  status: number | null
  out: string
  err: string
}

/** Starts Node in the repository's root, on a build of this test's own. */
function start(words: string[], folder = root) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, KVALITETSHJULET_OUT: own, KVALITETSHJULET_DB: join(folder, 'data.db'), INIT_CWD: folder },
  })
  const ended: Ended = { status: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ended.err += text
  })
  const end = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ ...ended, status })))
  return { child, ended, end }
}

const cli = (folder: string, ...words: string[]) => start(['electron/hosts/launch.mjs', 'cli', ...words], folder)
const isStale = async () =>
  (await start(['-e', "import('./electron/hosts/build.mjs').then((build) => console.log(build.isStale()))"]).end).out

describe('the program as it is started from a checkout', () => {
  it(
    'builds when that is needed, and says so on standard error only',
    async () => {
      const folder = freshFolder()
      expect(await isStale()).toBe('true\n')
      const first = await cli(folder, 'init', '--json').end
      expect(first).toMatchObject({ status: 0, err: 'Bygger programmet …\n' })
      expect(JSON.parse(first.out)).toMatchObject({ example: false })
      expect(existsSync(stamp)).toBe(true)
      utimesSync(stamp, new Date(0), new Date(0))
      expect(await isStale()).toBe('true\n')
      utimesSync(stamp, new Date(), new Date())
      expect(await isStale()).toBe('false\n')
    },
    buildMinutes,
  )

  it('hands on the exit status, and reads files from where the user stands', async () => {
    const folder = freshFolder()
    expect(await cli(folder, 'gissa').end).toMatchObject({ status: 2, out: '' })
    const missing = await cli(folder, 'check', '--db', 'finns-inte.db').end
    expect(missing).toMatchObject({ status: 1, out: '' })
    expect(missing.err).toContain(join(folder, 'finns-inte.db'))
    expect((await cli(folder, 'init', '--db', 'data.db').end).status).toBe(0)
    const check = await cli(folder, 'check', '--db', 'data.db', '--json').end
    expect(check).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(check.out)).toMatchObject({ ok: true })
  })

  it('serve opens the page, says so when its port is taken, and closes whole when asked to stop', async () => {
    const folder = freshFolder()
    await cli(folder, 'init', '--db', 'a.db').end
    await cli(folder, 'init', '--db', 'b.db').end
    const serving = cli(folder, 'serve', '--db', 'a.db')
    const address = await told(serving.child, /http:\/\/127\.0\.0\.1:(\d+)\/\?token=\S+/)
    const page = await fetch(address[0], { redirect: 'manual' })
    expect(page.status).toBe(303)

    const second = await cli(folder, 'serve', '--db', 'b.db', '--port', address[1] ?? '').end
    expect(second).toMatchObject({ status: 1, out: '' })
    expect(second.err).toContain(`Porten ${address[1]} går inte att använda`)

    serving.child.kill('SIGTERM')
    expect((await serving.end).status).toBe(0)
    expect(existsSync(join(folder, 'a.db-wal'))).toBe(false)
    expect(
      (await cli(folder, 'plan', '--year', '2027', '--propose', '--days', '5', '--db', 'a.db').end).err,
    ).not.toContain('öppen i ett annat program')
  })

  it('demo makes the example database and every document, and says where they are', async () => {
    const folder = freshFolder()
    const { status, out, err } = await cli(folder, 'demo', '--out', 'visa').end
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const name of ['exempel.db', ...DocumentKind.options.map((kind) => `${kind}.docx`)]) {
      expect(out).toContain(join(folder, 'visa', name))
      expect(existsSync(join(folder, 'visa', name))).toBe(true)
    }
    expect((await cli(folder, 'check', '--db', 'visa/exempel.db').end).status).toBe(0)
  }, 240_000)

  it('an environment that leads a build outside out/ is refused', async () => {
    const wrong = spawn(process.execPath, ['electron/hosts/build.mjs'], {
      cwd: root,
      env: { ...process.env, KVALITETSHJULET_OUT: '..' },
      stdio: 'ignore',
    })
    expect(await new Promise((resolve) => wrong.on('close', resolve))).toBe(1)
  })
})

const told = (child: ReturnType<typeof start>['child'], wanted: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (piece: string) => {
      text += piece
      const found = wanted.exec(text)
      if (found !== null) resolve(found)
    })
    child.on('close', () => reject(new Error(`ended: ${text}`)))
  })
