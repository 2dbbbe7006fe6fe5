import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, test } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fetched = existsSync(join(root, 'node_modules/electron/path.txt'))
const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined

test.skip(
  !fetched,
  'Electrons program är inte hämtat på den här datorn; fönstrets kanter provas i tests/electron/hosts/desktop.',
)
test.skip(fetched && !hasScreen, 'Det finns ingen skärm att öppna fönstret på.')

test('the window shows the program, sees nothing but its one channel, and leads nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-fonster-'))
  const electron = await _electron.launch({
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...process.env,
      XDG_DATA_HOME: folder,
      APPDATA: folder,
      KVALITETSHJULET_DB: join(folder, 'data.db'),
    } as Record<string, string>,
  })
  const window = await electron.firstWindow()
  await expect(window.getByRole('heading', { name: 'Hur vill du börja?' })).toBeVisible()
  expect(window.url()).toBe('app://kvalitetshjulet/')

  const seen = await window.evaluate(async () => {
    const bridge = (
      globalThis as unknown as { kvalitetshjulet: { call(name: string, input: unknown): Promise<{ ok: boolean }> } }
    ).kvalitetshjulet
    const outside = await fetch('https://example.invalid/').then(
      () => 'answered',
      () => 'stopped',
    )
    return {
      names: Object.keys(bridge),
      answers: (await bridge.call('settings.frame', {})).ok,
      node: typeof (globalThis as { require?: unknown }).require,
      opened: globalThis.open('https://example.invalid/') === null,
      outside,
    }
  })
  expect(seen).toEqual({ names: ['call'], answers: true, node: 'undefined', opened: true, outside: 'stopped' })

  await window.evaluate(() => {
    location.href = 'https://example.invalid/'
  })
  expect(window.url()).toBe('app://kvalitetshjulet/')
  await electron.close()
  rmSync(folder, { recursive: true, force: true })
})
