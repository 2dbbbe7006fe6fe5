import { expect, test } from './host'
import { choose, open, pressKey } from './ways'

test.use({ example: true })

test('what is late is opened from the year’s matrix, ticked off by keyboard, and taken back', async ({
  page,
  program,
}) => {
  const late = () => program.ask('act.communications', { committeeId: null, year: 2026, state: 'late' })
  expect(late().total).toBe(3)
  await open(page, '/atgarda/kommunikation')
  const row = page.getByRole('row', { name: /^Lex Sarah/ })
  await pressKey(row.getByRole('link', { name: '1 sen' }))
  await expect(page.getByText('1 av')).toBeVisible()
  await page
    .getByRole('row', { name: /^Lex Sarah/ })
    .getByText(/^Sen \d+ dagar$/)
    .click()
  await pressKey(page.getByRole('button', { name: 'Pricka av' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Det behövs inte' }).check()
  await expect(dialog.getByText('Skriv varför det inte behövs.')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Det är gjort' }).check()
  await dialog.getByLabel('Hur').fill('möte med verksamhetschefen')
  await pressKey(dialog.getByRole('button', { name: 'Pricka av' }))
  await expect(page.getByText('Inget med de här filtren.')).toBeVisible()
  expect(late().total).toBe(2)

  const [told] = program.ask('act.communications', {
    committeeId: null,
    year: 2026,
    search: 'verksamhetschefen',
  }).rows
  await open(page, told?.path ?? '')
  const card = page.getByRole('region', { name: 'Kommunikation' })
  await expect(card.getByText(/^möte med verksamhetschefen/)).toBeVisible()
  await card
    .getByRole('listitem')
    .filter({ hasText: 'verksamhetschefen' })
    .getByRole('button', { name: 'Ångra' })
    .click()
  await expect(card.getByRole('button', { name: 'Pricka av' })).toHaveCount(1)
  expect(late().total).toBe(3)
})

test('a nämnd gets a cell of its own in the matrix, and goes back to the common one', async ({ page }) => {
  await open(page, '/installningar/kommunikation')
  await choose(page.getByRole('combobox', { name: 'Matris för' }), 'Omsorgsnämnden')
  const cell = page.getByRole('button', { name: /^Lex Maria till utförare/ })
  await pressKey(cell)
  await page.getByLabel('Inom').fill('10')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(cell).toContainText('inom 10 dagar')
  await expect(cell).toContainText('nämndens egen')
  await cell.click()
  await page.getByRole('button', { name: 'Tillbaka till den gemensamma' }).click()
  await expect(cell).toContainText('inom 30 dagar')
})
