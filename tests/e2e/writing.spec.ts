import type { Locator, Page } from '@playwright/test'
import { faultsOf } from './axe'
import { expect, type Program, test } from './host'
import { chooseColours, open, settled } from './ways'

test.use({ example: true })

const choice = {
  kind: 'arsrapport-avtalsuppfoljning',
  year: 2026,
  committeeId: null,
  registryNumber: null,
  author: null,
} as const

/** A document in work, with the address of its first section. */
function beginDraft(program: Program) {
  const { id } = program.ask('report.beginDraft', choice)
  const [first] = program.ask('report.draft', { id }).sections
  return { id, sectionId: first?.id ?? '', path: `/dokument/utkast/${id}` }
}

const textOf = (page: Page): Locator => page.getByRole('region', { name: 'Dokumentet' }).getByRole('textbox')

/** Types before the first word, as the keyboard does; the suggestion becomes one's own text. */
async function writeFirst(page: Page, words: string): Promise<void> {
  await textOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(words)
  await expect(textOf(page)).toContainText(words.trim())
}

test('what is written by keyboard is there when the window was closed, is marked ready, and keeps its words when figures are taken anew', async ({
  page,
  program,
}) => {
  const { id, sectionId, path } = beginDraft(program)
  await open(page, path)
  await writeFirst(page, 'Året har varit lugnt. ')
  // Closed before the pause that saves: what was written lies on the machine.
  const window = await page.context().newPage()
  await page.close()
  await window.goto(`${program.origin}/#${path}`)
  await expect(textOf(window)).toContainText('Året har varit lugnt.')
  await expect(window.getByText('Egen text.')).toBeVisible()
  await settled(window)

  await textOf(window).focus()
  await window.keyboard.press('Control+Enter')
  await expect(window.getByText(/^1 av \d+ avsnitt klara$/)).toBeVisible()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(window.getByRole('heading', { level: 2, name: 'Om avtalsuppföljning' })).toBeVisible()

  const { version } = program.ask('report.draft', { id }).draft
  program.ask('report.refreshFigures', { id, version })
  const { row, text } = program.ask('report.section', { id: sectionId })
  expect(row).toMatchObject({ isHandwritten: true, readyBy: 'Kvalitetsstrateg' })
  expect(JSON.stringify(text)).toContain('Året har varit lugnt.')
})

test("a figure tells where it came from, last year's text stands beside, and what stood before is restored from the history", async ({
  page,
  program,
}) => {
  const { path } = beginDraft(program)
  await open(page, path)
  await textOf(page).locator('[data-figure]').first().click()
  const origin = page.getByRole('complementary', { name: 'Varifrån kommer siffran?' })
  await expect(origin.getByText('Hämtad')).toBeVisible()
  await settled(page)
  const faults = await faultsOf(page, 'skriv')

  await writeFirst(page, 'Första. ')
  await page.getByRole('button', { name: 'Förra årets text' }).click()
  await expect(page.getByRole('complementary', { name: 'Förra årets text' })).toBeVisible()
  await page.getByRole('button', { name: 'Stäng förra årets text' }).click()

  await page.getByRole('button', { name: 'Använd förslaget igen' }).click()
  await expect(textOf(page)).not.toContainText('Första.')
  await page.getByRole('button', { name: 'Historik' }).click()
  const history = page.getByRole('dialog')
  await expect(history.getByRole('deletion').first()).toContainText('Första.')
  await chooseColours(page, 'dark')
  faults.push(...(await faultsOf(page, 'historik')))
  await history.getByRole('button', { name: 'Återställ texten' }).click()
  await expect(textOf(page)).toContainText('Första.')
  expect(faults).toEqual([])
})
