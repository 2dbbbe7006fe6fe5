import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chooseColours } from './ways'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that can differ between light and dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds in the window as it stands, in light and in dark: one line a fault, so that a failure can be read. Begins
 * with the colours that are there and ends in the others, so that they are changed once.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const { isDark, hasAxe } = await page.evaluate(() => ({
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    hasAxe: 'axe' in window,
  }))
  const first = isDark ? 'dark' : 'light'
  const second = isDark ? 'light' : 'dark'
  const all = await look(page, { type: 'tag', values: tags }, hasAxe)
  const ofColour = await look(page, { type: 'rule', values: rulesOfColour }, true, second)
  return [
    ...all.map((fault) => `${name}, ${first}: ${fault}`),
    ...ofColour.map((fault) => `${name}, ${second}: ${fault}`),
  ]
}

async function look(
  page: Page,
  runOnly: { type: 'tag' | 'rule'; values: string[] },
  hasAxe: boolean,
  scheme?: 'light' | 'dark',
): Promise<string[]> {
  if (scheme !== undefined) await chooseColours(page, scheme)
  // The program has no frames, and goes from page to page without leaving the document: axe is brought in once.
  const axe = new AxeBuilder({ page, ...(hasAxe ? { axeSource: ';' } : {}) }).setLegacyMode()
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}
