import { expect, test } from './host'
import { open } from './ways'

test.use({ example: true })

test('a step is prepared, says what remains, and is decided by the one who may', async ({ page, program }) => {
  const cases = program.ask('act.sanctionCases', { committeeId: null }).rows
  const eken = cases.find(({ proposedStep }) => proposedStep === 'rectification')
  await open(page, `/atgarda/sanktioner/${eken?.id}`)
  await expect(page.getByText('Skriv skälen, och varför steget är proportionerligt.')).toBeVisible()
  await page.getByLabel('Skäl och proportionalitet').fill('Natten är inte bemannad som avtalet kräver.')
  await page.getByRole('button', { name: 'Registrera beslutet' }).click()
  await page.getByLabel('Beslutsdatum').fill(program.ask('settings.frame', {}).today)
  const decider = page.getByRole('combobox', { name: 'Beslutat av (roll eller nämnd)' })
  await decider.fill('planerare')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(page.getByText('beslutas av chef eller nämnd, och rollen').first()).toBeVisible()
  await decider.fill('enhetschef')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(page.getByRole('region', { name: 'Begäran om rättelse' })).toContainText('av enhetschef')
  expect(program.ask('act.sanctionCase', { reviewId: eken?.id ?? '' }).proposal).toBeNull()
})
