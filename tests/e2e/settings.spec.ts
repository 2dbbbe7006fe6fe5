import { expect, test } from './host'
import { open } from './ways'

test.use({ example: true })

test('a copy is made, checked and restored, and what was open before is kept', async ({ page, program }) => {
  await open(page, '/installningar/sakerhetskopior')
  await page.getByRole('button', { name: 'Gör en kopia nu' }).click()
  await expect(page.getByText('Säkerhetskopian är skriven och kontrollerad.')).toBeVisible()
  await page.getByRole('button', { name: 'Kontrollera databasen' }).click()
  await expect(page.getByText('Inga fel hittades.')).toBeVisible()

  await open(page, '/installningar')
  await page.getByRole('textbox', { name: 'Kommun' }).fill('Annan kommun')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Annan kommun')).toBeVisible()

  await open(page, '/installningar/sakerhetskopior')
  await page
    .getByRole('button', { name: /^Återställ kopian/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(page.getByText('Säkerhetskopian är återställd.')).toBeVisible()
  expect(program.ask('settings.get', {}).settings.municipality).toBe('Solberga kommun')
  expect(program.ask('settings.databases', {}).rows.some(({ name }) => name.includes('fore-aterstallning'))).toBe(true)
})

test('weights that are not 100 together wait, and say how much is missing', async ({ page, program }) => {
  await open(page, '/installningar/vikter')
  await page.getByRole('textbox', { name: 'Områdets riskvärde' }).fill('20,5')
  await expect(page.getByText('Kan inte sparas: Vikterna blir 105,5 tillsammans: 5,5 för mycket.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Öppna brister' }).fill('5,5')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Ändringarna är inte sparade än.')).toBeHidden()
  expect(program.ask('settings.get', {}).settings.weights).toMatchObject({ areaRisk: 20.5, openFindings: 5.5 })
})

test('settings changed by somebody else meanwhile are not written over unseen', async ({ page, program }) => {
  await open(page, '/installningar/planering')
  await page.getByRole('textbox', { name: /^Arbetsdagar/ }).fill('90')
  const { settings, recordVersion } = program.ask('settings.get', {})
  program.ask('settings.save', {
    settings: { ...settings, planning: { ...settings.planning, daysAvailable: 200 } },
    recordVersion,
  })
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Någon annan ändrade samma inställningar medan du skrev.')).toBeVisible()
  expect(program.ask('settings.get', {}).settings.planning.daysAvailable).toBe(200)
  await page.getByRole('button', { name: 'Spara mina' }).click()
  await expect.poll(() => program.ask('settings.get', {}).settings.planning.daysAvailable).toBe(90)
})

test('the log is searched, and a change opens with what stood there before', async ({ page, program }) => {
  await page.goto(`${program.origin}/#/installningar/logg`)
  await page.getByLabel('Sök i ändringarna').fill('riskanalys fastställd')
  const decided = page
    .getByRole('row')
    .filter({ hasText: /Riskanalys .* fastställd/ })
    .first()
  await decided.click()
  await expect(page.getByRole('complementary').getByText('utkast')).toBeVisible()
})
