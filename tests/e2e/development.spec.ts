import { expect, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

test('a suggestion becomes an utvecklingsområde with its rows, is done with a note and carried to the next year', async ({
  page,
  program,
}) => {
  await open(page, '/bedoma/utvecklingsomraden?flik=forslag')
  await page.getByRole('row', { name: /Ledningssystem för kvalitet: \d+ brister i/ }).click()
  await page.getByRole('button', { name: 'Gör till utvecklingsområde' }).click()
  await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue(
    'Ledningssystem för kvalitet i flera insatser',
  )
  await page.getByRole('button', { name: 'Spara' }).click()
  const panel = page.getByRole('complementary', { name: 'Ledningssystem för kvalitet i flera insatser' })
  await expect(panel.getByRole('heading', { name: /^Underlag \(\d+\)$/ })).toBeVisible()
  await expect(panel.getByRole('link', { name: /^Granskning 2026-/ }).first()).toHaveAttribute('href', /brister\//)

  await panel.getByRole('button', { name: 'Markera klart' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Markera klart' }).click()
  await expect(dialog.getByText('Skriv vad som gjordes: utan det kan det inte bli klart.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Vad som gjordes' }).fill('Alla utförare har fått mallen för egenkontroll.')
  await dialog.getByRole('button', { name: 'Markera klart' }).click()
  await expect(panel.getByText(/följs upp 2027-/)).toBeVisible()

  await panel.getByRole('button', { name: 'För till nästa år' }).click()
  await expect(dialog.getByText(/Uppföljningsplanen 2027 för alla nämnder är inte påbörjad/)).toBeVisible()
  await dialog.getByRole('button', { name: 'För till kvalitetsberättelsen 2027' }).click()
  await expect(panel.getByText('Kvalitetsberättelsen 2027')).toBeVisible()
  await settled(page)
  const { areas } = program.ask('assess.developmentOfYear', { committeeId: null, year: 2027 })
  expect(areas.map(({ title }) => title)).toContain('Ledningssystem för kvalitet i flera insatser')
})

test('a systemåtgärd waits for its decision, and says so', async ({ page }) => {
  await open(page, '/atgarda/systematgarder')
  await page.getByRole('row', { name: /Svar på klagomål inom tio arbetsdagar/ }).click()
  const panel = page.getByRole('complementary', { name: 'Svar på klagomål inom tio arbetsdagar' })
  await expect(panel.getByText('Åtgärden är inte beslutad. Ange vem som beslutade och när, under Ändra.')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'U2026-03 Svar på klagomål i hemtjänsten' })).toBeVisible()
})
