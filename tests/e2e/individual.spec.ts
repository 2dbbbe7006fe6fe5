import { expect, test } from './host'
import { choose, open } from './ways'

test.use({ example: true })

test('small groups are protected with a reason, and an answer is registered by keyboard and taken back', async ({
  page,
}) => {
  await open(page, '/samla-in/individuppfoljning?dela=unit')
  const eken = page.getByRole('row').filter({ hasText: 'Utförare Eken' })
  await expect(eken.filter({ hasText: 'Enhet Norr' })).toContainText('4 av 19')
  await expect(eken.filter({ hasText: 'Enhet Öst' })).toContainText(
    'visas inte – eftersom Enhet Väst annars går att räkna ut',
  )
  await expect(eken.filter({ hasText: 'färre än 5 – visas inte' }).getByRole('rowheader')).toContainText('Enhet Väst')

  await page.getByRole('link', { name: 'Registrera svar' }).click()
  await choose(page.getByRole('combobox', { name: 'Utförare' }), 'Utförare Eken')
  await choose(page.getByRole('combobox', { name: 'Insats' }), 'HVB för barn och unga')
  await page.getByRole('radio').first().focus()
  for (const key of ['1', '2', '1', '2', '1', '1', '1', '4', '2']) {
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('1 svar är registrerat.')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.getByRole('button', { name: 'Ta tillbaka det senaste' }).click()
  await expect(page.getByText('är registrerat')).toHaveCount(0)
})
