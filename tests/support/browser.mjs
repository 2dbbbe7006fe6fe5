import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the browser tests: CHROMIUM_PATH, Playwright's own, an installed Edge, Chrome or Chromium.
 * @param {{ install?: boolean }} options install: on Debian as root, fetch Chromium when none is found
 * @returns {string | undefined}
 */
export function findBrowser({ install = false } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && existsSync(named)) return named
  const own = chromium.executablePath()
  if (own && existsSync(own)) return own
  const found = known.find((path) => existsSync(path))
  if (found !== undefined || !install) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.error('Ingen webbläsare hittades; installerar Chromium.')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  return known.find((path) => existsSync(path))
}
