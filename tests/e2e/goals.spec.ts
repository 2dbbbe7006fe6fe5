import { expect, test } from './host'
import { choose, chooseYear, open, pressKey } from './ways'

test.use({ example: true })

test('an uppdrag that points at an utförare is written, survives closing, is saved, archived and brought back', async ({
  page,
  program,
}) => {
  await open(page, '/planera/mal-och-uppdrag')
  await chooseYear(page, 2027)
  await pressKey(page.getByRole('button', { name: 'Nytt mål eller uppdrag' }).first())
  await page.getByLabel('Rubrik').fill('Granska nattbemanningen hos Eken')
  await page.keyboard.press('Escape')
  await pressKey(page.getByRole('button', { name: 'Nytt mål eller uppdrag' }).first())
  await expect(page.getByLabel('Rubrik')).toHaveValue('Granska nattbemanningen hos Eken')
  await choose(page.getByRole('combobox', { name: 'Utförare', exact: true }), 'Utförare Eken')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Ger poäng i prioriteringarna för 2027')).toBeVisible()
  await expect(page.getByText('(2027) tillagt')).toBeVisible()

  await page.getByRole('button', { name: 'Arkivera' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'nattbemanningen' })).toHaveCount(0)
  const [archived] = program.ask('plan.goals', {
    committeeId: null,
    year: 2027,
    includeArchived: true,
    search: 'Eken',
  }).rows
  expect(archived).toMatchObject({ weighs: false, version: 2 })
  program.ask('plan.restoreGoal', { id: archived?.id ?? '', version: 2 })
})

test('a varning without a begäran om rättelse is pointed out, and saved; egen regi says why it has none', async ({
  page,
  program,
}) => {
  const [review] = program.ask('collect.reviews', {
    committeeId: null,
    year: 2026,
    search: 'Eken',
    status: 'completed',
  }).rows
  await open(page, `/samla-in/granskningar/${review?.id}?flik=sanktioner`)
  await page.getByRole('button', { name: 'Nytt steg' }).click()
  await choose(page.getByRole('combobox', { name: 'Steg' }), 'Varning')
  await page.getByLabel('Beslutsdatum').fill('2026-11-20')
  await expect(page.getByText('ingen tidigare begäran om rättelse').first()).toBeVisible()
  await page.getByRole('button', { name: 'Spara steg' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Varning' })).toBeVisible()

  const [own] = program.ask('collect.reviews', { committeeId: null, year: 2026, search: 'bostäder enligt LSS' }).rows
  await open(page, `/samla-in/granskningar/${own?.id}?flik=sanktioner`)
  await expect(page.getByText('Inga sanktioner kan registreras här.')).toBeVisible()
})
