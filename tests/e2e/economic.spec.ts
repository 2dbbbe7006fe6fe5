import { expect, test } from './host'
import { choose, open } from './ways'

test.use({ example: true })

test('a control is judged part by part, asks what was told to whom when it is serious, and hours are written by keyboard', async ({
  page,
  program,
}) => {
  const [never] = program.ask('collect.economicProviders', { committeeId: null, filter: 'never' }).rows
  await open(page, `/samla-in/ekonomisk-kontroll/${never?.id}?kontroll=ny`)
  const part = page.getByRole('group', { name: 'F-skatt' })
  await part.getByRole('radio', { name: 'Anmärkning', exact: true }).check()
  await expect(page.getByText('Anmärkning på F-skatt är allvarlig i sig.')).toBeVisible()
  await page.getByRole('radio', { name: 'Allvarlig anmärkning' }).check()
  await page.getByLabel('Skäl till bedömningen').fill('F-skatten är återkallad.')
  await page.getByRole('button', { name: 'Spara kontroll' }).click()
  await expect(page.getByText('Skriv om misstanke har lämnats till ansvarig myndighet').first()).toBeVisible()
  await page.getByLabel('Anmälan till ansvarig myndighet').fill('Lämnat till Skatteverket i dag.')
  await page.getByRole('button', { name: 'Spara kontroll' }).click()
  await expect(page.getByRole('heading', { level: 1 }).locator('..').getByText('Allvarlig anmärkning')).toBeVisible()

  const [hours] = program.ask('collect.serviceHours', { committeeId: null, year: 2026 }).rows
  await open(page, `/samla-in/ekonomisk-kontroll?flik=timmar&rad=${hours?.key}&manad=2026-11`)
  const ordered = page.getByLabel('Beställda timmar i november')
  await expect(ordered).toBeFocused()
  await page.keyboard.type('100')
  await page.keyboard.press('Tab')
  await page.keyboard.type('130')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Fakturerat 130 timmar mot 100 beställda')).toBeVisible()
})

test('a decision is registered, counted in its group, and the list is marked as sent', async ({ page, program }) => {
  await open(page, '/samla-in/ej-verkstallda-beslut')
  await page.getByRole('button', { name: 'Nytt beslut' }).click()
  await choose(page.getByRole('combobox', { name: 'Insats', exact: true }), 'Sysselsättning')
  await page.getByLabel('Beslutsdatum').fill('2026-06-30')
  await page.getByLabel('Verkställt').fill('2026-06-01')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Verkställigheten ligger före beslutet 2026-06-30').first()).toBeVisible()
  await page.getByLabel('Verkställt').fill('')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.getByLabel('Sök nummer, insats eller skäl').fill('Sysselsättning')
  await expect(page.getByRole('row').filter({ hasText: 'Sysselsättning' })).toContainText('3–6 månader')
  await page.getByRole('tab', { name: 'Lämna vidare' }).click()
  await page.getByRole('button', { name: 'Markera som lämnad' }).first().click()
  await expect(page.getByText('Lämnad 2026-').first()).toBeVisible()
  const [report] = program.ask('collect.delayedReports', { committeeId: null }).rows
  expect(report?.sentToIvoOn).not.toBeNull()
})
