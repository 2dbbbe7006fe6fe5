import { expect, test } from './host'
import { choose, open, pressKey } from './ways'

test.use({ example: true })

test('a klagomål is registered and answered by keyboard, and counts in what has grown', async ({ page, program }) => {
  const klagomal = () =>
    program.ask('collect.signalGrowth', { register: 'feedback', committeeId: null, year: 2026, kind: 'complaint' }).now
  const before = klagomal()
  await open(page, '/samla-in/synpunkter')
  await pressKey(page.getByRole('button', { name: 'Ny synpunkt' }))
  await page.getByRole('combobox', { name: 'Kategori', exact: true }).fill('tillgänglighet')
  await page.keyboard.press('Tab')
  await choose(page.getByRole('combobox', { name: 'Utförare', exact: true }), 'Utförare Eken')
  await page.getByLabel('Beskrivning').fill('Gäller 19900101-0017')
  await expect(page.getByText('personnummer').first()).toBeVisible()
  await page.getByLabel('Beskrivning').fill('Ingen svarar på jourtelefonen.')
  await pressKey(page.getByRole('button', { name: 'Spara' }))

  await expect(page.getByText('Kan inte avslutas: svar saknas').first()).toBeVisible()
  await page.getByLabel('Besvarad').fill('2026-11-21')
  await pressKey(page.getByRole('button', { name: 'Registrera svar' }))
  await expect(page.getByText('Svaret kan inte ligga före dagen då den kom in').first()).toBeVisible()
  await page.getByLabel('Besvarad').fill('2026-11-22')
  await pressKey(page.getByRole('button', { name: 'Registrera svar' }))
  await pressKey(page.getByRole('button', { name: 'Avsluta' }))
  await expect(page.getByRole('button', { name: 'Öppna igen' })).toBeVisible()
  expect(klagomal()).toBe(before + 1)

  await page.getByRole('tab', { name: 'Vad har ökat' }).click()
  await expect(page.getByText(`${before + 1} klagomål hittills 2026`)).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Utförare Eken' })
  await row.getByRole('link').click()
  await expect(page.getByRole('row').filter({ hasText: 'Utförare Eken' }).first()).toContainText('Avslutad')
})

test('a serious avvikelse waits for its measure and says so; a pattern leads to its rows', async ({ page }) => {
  await open(page, '/samla-in/avvikelser?ny=1')
  await page.getByRole('combobox', { name: 'Typ', exact: true }).fill('larm')
  await page.keyboard.press('Tab')
  await pressKey(page.getByRole('radio', { name: 'Allvarlig' }), 'Space')
  await pressKey(page.getByRole('button', { name: 'Spara' }))
  await expect(page.getByText('Kan inte avslutas: åtgärd saknas.').first()).toBeVisible()

  await open(page, '/samla-in/erfarenheter?flik=monster')
  const pattern = page.getByRole('listitem').filter({ hasText: 'om samverkan på 6 månader' }).first()
  await expect(pattern).toContainText('Lindgårdens HVB')
  await pattern.getByRole('link').click()
  await expect(page.getByRole('row').filter({ hasText: 'Lindgårdens HVB' })).toHaveCount(3)
})
