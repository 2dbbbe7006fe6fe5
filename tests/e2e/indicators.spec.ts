import { expect, test } from './host'
import { open, pressKey } from './ways'

test.use({ example: true })

test('a nyckeltal shows better and worse with its source; a corrected value keeps what it was', async ({ page }) => {
  await open(page, '/samla-in/nyckeltal')
  const row = page.getByRole('row').filter({ hasText: 'Utredningstid barn och unga' })
  await expect(row).toContainText('Bättre')
  await expect(row).toContainText('Exempel')
  await pressKey(page.getByRole('button', { name: /sämre$/ }).first())
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Rensa filter' }).click()
  await row.dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utredningstid barn och unga, medelvärde')
  await pressKey(page.getByRole('button', { name: 'Ändra Egen kommun 2025: 91 dagar' }))
  await page.getByRole('textbox', { name: 'Värde', exact: true }).fill('93')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const corrected = page.getByRole('region', { name: 'Rättade värden, tabell' })
  await expect(corrected.getByRole('row').last()).toContainText('2026-11-22Egen kommun 2025, totalt91')
})

test('Kolada is off until it is turned on, and without a network the sentence says what to do', async ({ page }) => {
  await open(page, '/samla-in/nyckeltal/kolada')
  await expect(page.getByText('Hämtning från Kolada är inte påslagen.')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Tillåt att programmet hämtar/ }).check()
  await page.getByLabel('Kommunens id').fill('0182')
  await page.getByRole('button', { name: 'Spara inställningarna' }).click()
  await page.getByRole('button', { name: 'Hämta', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Kontrollera att datorn har internet')
  await expect(page.getByRole('alert')).toContainText('Inget har ändrats.')
})
