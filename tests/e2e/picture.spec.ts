import { readFileSync } from 'node:fs'
import { openDocument } from '../electron/documents/opened'
import { expect, test } from './host'
import { open, settled, writeDocument } from './ways'

test.use({ example: true })

test('the one first in rank is found by keyboard, its picture read, and what is urgent made a risk', async ({
  page,
  program,
}) => {
  const first = program.ask('plan.priorities', { committeeId: null, year: 2027 }).rows[0]
  await open(page, '/analysera/lagesbilder')
  await page.getByLabel('Sök utförare').fill(first?.provider ?? '')
  await page.getByRole('grid', { name: 'Utförare' }).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.provider ?? '')
  await expect(page.getByText(`Plats 1 i prioriteringen 2027`)).toBeVisible()

  await page.getByRole('button', { name: 'Visa som tabell' }).click()
  await expect(page.getByRole('rowheader', { name: 'Klagomål' }).first()).toBeVisible()

  await page.getByText(/^Kräver åtgärd \(/).click()
  await page.getByRole('button', { name: 'Gör till risk' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Kommer av')
})

test('the picture leads to Word with everything filled in, and the document is kept about the utförare', async ({
  page,
  program,
}) => {
  const { providerId = '', provider = '' } =
    program.ask('plan.priorities', { committeeId: null, year: 2027 }).rows[0] ?? {}
  await open(page, `/analysera/lagesbilder/utforare/${providerId}`)
  await page.getByRole('button', { name: 'Hämta i Word' }).click()
  await expect(page.getByRole('combobox', { name: 'Utförare' })).toHaveValue(provider)
  const file = await writeDocument(page)
  const { text } = openDocument(readFileSync(await file.path()))
  expect(text).toContain(`${provider} 2026`)
  expect(text).toContain('Trend över tre år')
  await open(page, '/dokument')
  await expect(page.getByText(`Lägesbild ${provider} 2026`)).toBeVisible()
})

test('a lägesbild without utförare or insats is not shown until one is chosen', async ({ page }) => {
  await open(page, '/dokument/nytt?slag=lagesbild')
  await page.getByRole('button', { name: 'Skriv dokumentet' }).click()
  await expect(page.getByText('Välj en utförare eller en insats att skriva om.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Utförare' })).toBeFocused()
})
