import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import type { Block, DocumentContent } from '../../../../electron/documents/content/model'
import { renderHtml } from '../../../../electron/documents/html/page'
import { demoChoice } from '../../../../electron/hosts/cli/commands/demo-documents'
import { DocumentChoice } from '../../../../shared/contracts/report'
import { DocumentKind } from '../../../../shared/contracts/values'
import { installedBrowser } from '../../../support/installed-browser'
import { openTestApp } from '../../../support/test-app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = installedBrowser()
const accent = '7A1F5C'

/** Rows are drawn alike: the first and the last say as much of a table as all of them. */
const withFewRows = (block: Block): Block =>
  block.kind === 'table' ? { ...block, rows: [...block.rows.slice(0, 2), ...block.rows.slice(2).slice(-1)] } : block

/** So are tables and charts: some of a long document's say as much as all. */
function fewOfEach(blocks: readonly Block[]): Block[] {
  const count = { table: 0, chart: 0 }
  return blocks
    .filter((block) => (block.kind !== 'table' && block.kind !== 'chart') || ++count[block.kind] <= 5)
    .map(withFewRows)
}

/** All that can differ between light and dark is the contrast. */
const rulesIn = { light: null, dark: ['color-contrast'] } as const

/** Every kind that the example can write, as it would stand in the demo. */
async function everyKind(): Promise<Map<DocumentKind, DocumentContent>> {
  const app = openTestApp()
  await app.job('settings.loadExample', {})
  const committees = app.call('settings.frame', {}).committees
  const about = { year: 2026, committeeId: committees.find(({ name }) => name === 'Socialnämnden')?.id ?? null }
  const contents = new Map<DocumentKind, DocumentContent>()
  for (const kind of DocumentKind.options) {
    const found = demoChoice({ router: app.router } as Parameters<typeof demoChoice>[0], kind, about)
    if (!('choice' in found)) continue
    const { content } = composeDocument(app.context(), DocumentChoice.parse(found.choice))
    if (content !== null) contents.set(kind, { ...content, blocks: fewOfEach(content.blocks) })
  }
  return contents
}

describe.skipIf(executablePath === null)('every kind as a web page (needs a browser)', () => {
  let browser: Browser
  let contents: Map<DocumentKind, DocumentContent>
  beforeAll(async () => {
    contents = await everyKind()
    browser = await chromium.launch({ executablePath: executablePath ?? undefined, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in %s',
    async (colorScheme) => {
      // The page's own policy forbids scripts, and axe is one.
      const page = await browser.newPage({ colorScheme, bypassCSP: true })
      const faults: string[] = []
      expect(contents.size).toBeGreaterThan(10)
      for (const [kind, content] of contents) {
        await page.setContent(renderHtml(content, { accent, logo: null, footText: 'Solberga kommun' }))
        await page.evaluate(axe)
        faults.push(...(await page.evaluate(lookWithAxe, rulesIn[colorScheme])).map((fault) => `${kind}: ${fault}`))
      }
      await page.close()
      expect(faults).toEqual([])
    },
    60_000,
  )

  it('asks for nothing from anywhere, and runs no script', async () => {
    const asked: string[] = []
    const page = await browser.newPage()
    page.on('request', (request) => asked.push(request.url()))
    for (const content of contents.values()) {
      await page.setContent(renderHtml(content, { accent, logo: null, footText: null }))
    }
    await page.close()
    expect(asked).toEqual([])
  }, 60_000)
})

/** Runs in the page. */
async function lookWithAxe(rules: readonly string[] | null): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true
  const { axe: run } = globalThis as unknown as {
    axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
  }
  const { violations } = await run.run({
    resultTypes: ['violations'],
    ...(rules === null ? {} : { runOnly: { type: 'rule', values: rules } }),
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
