import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { type Application, openApplication } from '../../electron/core/application'
import { builtPages } from '../../electron/hosts/web/pages'
import { startWebHost } from '../../electron/hosts/web/server'

const renderer = fileURLToPath(new URL('../../out/renderer', import.meta.url))

export interface Program {
  app: Application
  /** Where the page is; the one-time token is spent when the fixture's page has opened it. */
  origin: string
  folder: string
}

/** The program in a folder of its own, the clock at 2026-11-22, behind the real browser host; `page` stands on its first page. */
export const test = base.extend<{ example: boolean; program: Program }>({
  example: [false, { option: true }],
  program: async ({ page, example }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-e2e-'))
    const now = (): Date => new Date('2026-11-22T12:00:00.000Z')
    const app = openApplication({ databaseFile: join(folder, 'kvalitetshjulet.db'), create: true, now, userName: 'Kvalitetsstrateg' })
    if (example) {
      const loaded = await app.router.runJob('settings.loadExample', {})
      if (!loaded.ok) throw new Error(loaded.error.userMessage)
    }
    const host = await startWebHost(app.router, builtPages(renderer))
    await page.clock.setFixedTime(now())
    await page.goto(host.address)
    await use({ app, origin: `http://127.0.0.1:${host.port}`, folder })
    await host.close()
    app.close()
    rmSync(folder, { recursive: true, force: true })
  },
})
export { expect } from '@playwright/test'
