import { expect, test } from './host'

test('an empty program asks how one wants to begin', async ({ page, program }) => {
  expect(program.origin).toContain('127.0.0.1')
  await expect(page.getByRole('heading', { name: 'Hur vill du börja?' })).toBeVisible()
})
