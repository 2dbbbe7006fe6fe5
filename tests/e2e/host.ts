import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, test as base } from '@playwright/test'
import type { ClientInput, OperationName, Output } from '../../shared/contracts'
import { type Application, openApplication } from '../../electron/core/application'
import type { Log } from '../../electron/core/log'
import { builtPages } from '../../electron/hosts/web/pages'
import { startWebHost } from '../../electron/hosts/web/server'

const out = fileURLToPath(new URL('../../out', import.meta.url))
const renderer = resolve(out, process.env['KVALITETSHJULET_OUT'] ?? '', 'renderer')

/** The clock that both the core and the window go by. */
export const now = (): Date => new Date('2026-11-22T12:00:00.000Z')

export interface Program {
  /** Where the page is; the one-time token is spent when the fixture's page has opened it. */
  origin: string
  folder: string
  /** Asks the core beside the window: to find a record's address, and to see what was really stored. */
  ask<N extends OperationName>(name: N, input: ClientInput<N>): Output<N>
}

interface Fixtures {
  example: boolean
  program: Program
}

/** The program in a folder of its own, the clock at 2026-11-22, behind the real browser host; `page` stands on its first page. */
export const test = base.extend<Fixtures, { exampleFile: string }>({
  example: [false, { option: true }],
  exampleFile: [
    // Playwright reads from the parameter's pattern which fixtures are needed: here none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-e2e-'))
      const file = join(folder, 'exempel.db')
      const app = openIn(file)
      const loaded = await app.router.runJob('settings.loadExample', {})
      app.close()
      if (!loaded.ok) throw new Error(loaded.error.userMessage)
      await use(file)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  program: [
    async ({ context, page, example, exampleFile }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-e2e-'))
      const file = join(folder, 'kvalitetshjulet.db')
      if (example) copyFileSync(exampleFile, file)
      const app = openIn(file)
      const host = await startWebHost(app.router, builtPages(renderer))
      const faults = collectFaults(context)
      // Before the clock, which puts its own in place of the browser's frames.
      await context.addInitScript(seeFrames, answerDelay)
      await context.clock.setFixedTime(now())
      await page.goto(host.address)
      await use({ origin: `http://127.0.0.1:${host.port}`, folder, ask: askOf(app) })
      await context.close()
      await host.close()
      app.close()
      rmSync(folder, { recursive: true, force: true })
      expect(faults, 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

declare global {
  interface Window {
    /** What a test needs to know of a window in order to wait for it no longer than it takes. */
    seen: { nextFrame: () => Promise<void>; wait: (milliseconds: number) => Promise<void>; isFetching: () => boolean }
  }
}

/**
 * How many milliseconds every answer is held back on its way to the window. `SLOW_ANSWERS=400 npx playwright test` shows
 * which tests act on something before the answer that redraws it has come: they pass here and fail on a busy machine.
 */
const answerDelay = Number(process.env['SLOW_ANSWERS'] ?? 0)

/** Runs in every window before the program. */
function seeFrames(delay: number): void {
  const frame = window.requestAnimationFrame.bind(window)
  const timer = window.setTimeout.bind(window)
  const get = window.fetch.bind(window)
  let fetching = 0
  window.seen = {
    nextFrame: () => new Promise((resolve) => void frame(() => resolve())),
    wait: (milliseconds) => new Promise((resolve) => void timer(resolve, milliseconds)),
    isFetching: () => fetching > 0,
  }
  window.fetch = async (...request) => {
    fetching += 1
    try {
      const answer = await get(...request)
      if (delay > 0) await window.seen.wait(delay)
      return answer
    } finally {
      fetching -= 1
    }
  }
}

const openIn = (databaseFile: string): Application =>
  openApplication({
    databaseFile,
    create: true,
    now,
    userName: 'Kvalitetsstrateg',
    log: tellErrors,
    // No test leaves the machine: nobody listens at this door.
    kolada: { url: 'http://127.0.0.1:9/v3', timeoutMs: 2000, retryMs: 1 },
  })

/** An unforeseen error reaches the window as a number only; here it is told in full. */
const tellErrors: Log = (level, message) => {
  if (level === 'error') console.error(message)
}

const askOf =
  (app: Application): Program['ask'] =>
  (name, input) => {
    const answer = app.router.call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.userMessage}`)
    return answer.value as never
  }

/** Errors in any window of the test, among them breaches of the content security policy, which Chromium writes in the console. */
function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(String(error.error())))
  return faults
}
