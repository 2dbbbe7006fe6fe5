import { expect, test } from './host'
import { open } from './ways'

test.use({ example: true })

test('the number in the frame leads to a hit, it is mended where it stands, and the number goes down', async ({
  page,
  program,
}) => {
  const before = program.ask('xray.counts', { committeeId: null })
  const note = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: /^Röntgen/ })
  await expect(note).toHaveAccessibleName(`Röntgen: ${before.faults} fel · ${before.warnings} varningar`)
  await note.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Röntgen')

  await page.getByRole('row').filter({ hasText: 'Enhet vars IVO-tillstånd har gått ut' }).click()
  const panel = page.getByRole('complementary', { name: 'Enhet vars IVO-tillstånd har gått ut' })
  await expect(panel).toContainText('Verksamhet som kräver tillstånd får inte bedrivas utan det.')
  await panel.getByRole('link', { name: 'Enhet Norrsved, HVB, Sjöglimtens HVB' }).click()
  await page.getByRole('button', { name: 'Ändra' }).click()
  await page.getByLabel('Tillstånd giltigt till').fill('2029-09-30')
  await page.getByRole('button', { name: 'Spara' }).click()

  await expect(note).toHaveAccessibleName(`Röntgen: ${before.faults} fel · ${before.warnings - 1} varningar`)
  await note.click()
  await expect(page.getByRole('row').filter({ hasText: 'Enhet vars IVO-tillstånd har gått ut' })).toContainText('1 av')
})

test('a check without hits tells what it went through, and the hits are searched', async ({ page, program }) => {
  await open(page, '/rontgen?traff=none&kontroll=sanction.inHouse')
  const panel = page.getByRole('complementary', { name: 'Sanktion mot egen regi' })
  await expect(panel).toContainText(/0 av \d+ steg i sanktionstrappan/)
  await expect(panel).toContainText('Allt som gicks igenom stämmer.')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await page.getByRole('tab', { name: /^Träffar/ }).click()
  await page.getByLabel('Sök träff').fill('sjöglimten')
  await expect(page.getByText(/^2 av \d+ träffar$/)).toBeVisible()
  await page.getByRole('link', { name: 'Öppna Enhet Söderstrand, stödboende, Sjöglimtens HVB' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Enhet Söderstrand')
  expect(program.ask('xray.hits', { committeeId: null, search: 'sjöglimten' }).total).toBe(2)
})
