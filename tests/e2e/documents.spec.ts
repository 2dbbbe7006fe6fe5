import { readFileSync } from 'node:fs'
import { openDocument } from '../electron/documents/opened'
import { expect, test } from './host'
import { choose, fetchDocument, open } from './ways'

test.use({ example: true })

test('a yearly report is chosen, read through, fetched and sent, and every figure leads to its rows', async ({
  page,
  program,
}) => {
  await page.goto(`${program.origin}/#/dokument/nytt`)
  await page.getByLabel('Diarienummer').fill('SN 2026/0412')
  await page.getByRole('button', { name: 'Skriv dokumentet' }).click()
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  const sheet = page.getByRole('region', { name: 'Förhandsgranskning' })
  await expect(sheet.getByRole('heading', { name: 'Sammanfattning' })).toBeVisible()

  const figures = page.getByRole('complementary', { name: 'Siffrorna i dokumentet' })
  await figures.getByLabel('Sök siffra, avsnitt eller ord').fill('resursbrist')
  await figures.getByRole('listitem').getByRole('button').first().click()
  await expect(figures.getByText('Varifrån kommer siffran?')).toBeVisible()
  await expect(figures.getByRole('link').first()).toHaveAttribute('href', /granskningar/)

  const file = await fetchDocument(page)
  expect(file.suggestedFilename()).toBe('arsrapport-avtalsuppfoljning-2026.docx')
  const { text } = openDocument(readFileSync(await file.path()))
  expect(text).toContain('Avtalsuppföljning 2026')
  expect(text).toContain('SN 2026/0412')

  await open(page, '/dokument')
  // The page before has the title too, and stays until the list is there.
  await page.getByRole('row', { name: /^Årsrapport avtalsuppföljning 2026/ }).dblclick()
  await page.getByRole('button', { name: 'Registrera', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Registrera utskick' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mottagare').fill('Socialnämnden')
  await dialog.getByRole('button', { name: 'Registrera utskicket' }).click()
  await expect(page.getByText('Skickat 2026-11-22 till Socialnämnden')).toBeVisible()
})

test('the letter carries what was written, and a plan that does not exist says what to do', async ({
  page,
  program,
}) => {
  await page.goto(`${program.origin}/#/dokument/nytt?slag=tjansteskrivelse-plan`)
  const form = page.locator('form')
  await choose(form.getByRole('combobox', { name: 'Samråd' }), 'Skriv själv')
  await form.getByLabel('Samråd: text').fill('Samråd har skett med rådet för funktionshinderfrågor.')
  await page.getByRole('button', { name: 'Skriv dokumentet' }).click()
  await expect(page.getByText('Det finns ingen uppföljningsplan för 2026 med den nämnd som är vald.')).toBeVisible()

  await choose(form.getByRole('combobox', { name: 'Nämnd' }), 'Socialnämnden')
  await page.getByRole('button', { name: 'Skriv dokumentet' }).click()
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  await expect(page.getByText('Samråd har skett med rådet för funktionshinderfrågor.')).toBeVisible()
})
