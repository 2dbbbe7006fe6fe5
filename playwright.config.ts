import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/browser.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  workers: 2,
  // Every test has a program of its own: the two workers share them out until both are done at the same time.
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  use: {
    actionTimeout: 15_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
    // A trace takes a third of the time: it is drawn when it is asked for, of the test that is to be looked into.
    trace: process.env['PWTRACE'] ? 'retain-on-failure' : 'off',
  },
})
