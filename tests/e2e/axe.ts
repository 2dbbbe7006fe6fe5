import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { chooseColours } from './ways'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that can differ between light and dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

interface RunOnly {
  type: 'tag' | 'rule'
  values: string[]
}
interface Violation {
  id: string
  help: string
  nodes: { target: string[] }[]
}
declare global {
  interface Window {
    axe?: { run(context: Document, options: object): Promise<{ violations: Violation[] }> }
  }
}

const require = createRequire(import.meta.url)
/** The axe that comes with its Playwright package, run in the page itself: the package asks the page five times over. */
const source = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * What axe finds in the window as it stands, in light and in dark: one line a fault, so that a failure can be read. Begins
 * with the colours that are there and ends in the others, so that they are changed once.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const { isDark, hasAxe } = await page.evaluate(() => ({
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    hasAxe: window.axe !== undefined,
  }))
  const first = isDark ? 'dark' : 'light'
  const second = isDark ? 'light' : 'dark'
  // The program has no frames, and goes from page to page without leaving the document: axe is brought in once.
  if (!hasAxe) await page.evaluate(source)
  const all = await look(page, { type: 'tag', values: tags })
  await chooseColours(page, second)
  const ofColour = await look(page, { type: 'rule', values: rulesOfColour })
  return [
    ...all.map((fault) => `${name}, ${first}: ${fault}`),
    ...ofColour.map((fault) => `${name}, ${second}: ${fault}`),
  ]
}

const look = (page: Page, runOnly: RunOnly): Promise<string[]> =>
  page.evaluate(async (asked) => {
    if (window.axe === undefined) throw new Error('axe is not in the page')
    const { violations } = await window.axe.run(document, { runOnly: asked, resultTypes: ['violations'] })
    return violations.map(
      ({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    )
  }, runOnly)
