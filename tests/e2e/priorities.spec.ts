import { expect, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

const joint = { committeeId: null, year: 2027 }

test('a choice against the order keeps its reason, and can be taken back', async ({ page, program }) => {
  await open(page, '/analysera/prioriteringar')
  await page.getByRole('button', { name: 'Visa inför 2027' }).click()
  // The rows of the year before stay until those of the next have come.
  await settled(page)
  const [first] = program.ask('plan.priorities', joint).rows
  const grid = page.getByRole('grid', { name: 'Prioriteringar inför 2027' })
  await grid
    .getByText(first?.provider ?? '')
    .first()
    .click()
  await page.getByRole('button', { name: 'Ta inte med' }).click()
  await page.getByLabel('Varför tas utföraren inte med?').fill('Avtalet löper ut i mars')
  await page.getByRole('button', { name: 'Spara: tas inte med' }).click()
  await expect(page.getByText('2026-11-22: Avtalet löper ut i mars.')).toBeVisible()
  await expect(grid.getByText('Tas inte med')).toBeVisible()
  await page.getByRole('button', { name: 'Ta tillbaka valet' }).click()
  await expect(grid.getByText('Tas inte med')).toBeHidden()
})

test('a weight is moved, shows who rises and falls, is saved and taken back', async ({ page, program }) => {
  const before = program.ask('plan.weights', { committeeId: null }).weights
  await open(page, '/analysera/prioriteringar')
  await page.getByRole('button', { name: 'Prova andra vikter' }).click()
  await page.getByRole('textbox', { name: 'Antal placeringar, poäng' }).fill('20')
  await expect(page.getByText('Vikterna blir 115 tillsammans: 15 för mycket.')).toBeVisible()
  await expect(page.getByText(/av \d+ byter plats\./)).toBeVisible()
  await page.getByRole('textbox', { name: 'Områdets riskvärde, poäng' }).fill('0')
  await page.getByRole('button', { name: 'Spara som gemensamma' }).click()
  await expect(page.getByText('Vikterna är sparade.')).toBeVisible()
  expect(program.ask('plan.weights', { committeeId: null }).weights).toMatchObject({ placements: 20, areaRisk: 0 })
  await page.getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(page.getByText('Vikterna är sparade.')).toBeHidden()
  expect(program.ask('plan.weights', { committeeId: null }).weights).toEqual(before)
})

test('a nämnd gets weights of its own, from the common ones', async ({ page, program }) => {
  const committee = program.ask('plan.weights', { committeeId: null }).committees[0]
  await open(page, `/installningar/vikter?namnd=${committee?.id}`)
  await page.getByRole('button', { name: 'Ge nämnden egna vikter' }).click()
  await page.getByRole('textbox', { name: 'Öppna brister' }).fill('10')
  await expect(page.getByText('Kan inte sparas: Vikterna blir 99 tillsammans: 1 saknas.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Sanktion' }).fill('7')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Ta bort de egna' })).toBeVisible()
  expect(program.ask('plan.weights', { committeeId: committee?.id ?? null })).toMatchObject({
    from: 'own',
    weights: { openFindings: 10, sanction: 7 },
  })
})
