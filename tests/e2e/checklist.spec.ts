import { expect, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

test('a checklist is answered by keyboard alone, and a reload in the middle of typing loses nothing', async ({
  page,
  program,
}) => {
  const reviewId = program.ask('collect.reviews', { committeeId: null, search: '2026-110' }).rows[0]?.id ?? ''
  const stored = () => program.ask('collect.answering', { reviewId })
  await open(page, `/samla-in/granskningar/${reviewId}?flik=checklista`)
  const first = stored().questions.find(({ answer, conditionKey }) => answer === null && conditionKey === null)
  const questionId = first?.id ?? ''
  const answerNow = () => stored().questions.find(({ id }) => id === questionId)
  const heading = page.getByRole('heading', { level: 2, name: first?.text })
  await expect(heading).toBeVisible()

  await page.keyboard.press('3')
  await expect(page.getByRole('button', { name: 'ej uppfyllt Följs inte' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => answerNow()?.answer).toBe('notFulfilled')
  // The window knows it too: what it hasn't been told is saved, it would save once more.
  await settled(page)

  await page.keyboard.press('u')
  await page.keyboard.type('Två av fyra medarbetare kände inte till rutinen')
  await page.reload()
  await expect(heading).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Underlag' })).toHaveValue(/kände inte till rutinen$/)
  await expect.poll(() => answerNow()?.evidence).toMatch(/kände inte till rutinen$/)

  await page.keyboard.press('b')
  await expect(page.getByLabel('Beskrivning')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(heading).toBeVisible()
  expect(answerNow()?.findings).toHaveLength(1)
  await expect(page.getByRole('link', { name: 'Två av fyra medarbetare kände inte till rutinen' })).toBeVisible()

  const left = stored().summary.left
  await page.keyboard.press('n')
  await expect(heading).toBeHidden()
  await page.keyboard.press('1')
  await expect.poll(() => stored().summary.left).toBe(left - 1)
  await page.keyboard.press('ArrowUp')
  await expect(heading).toBeVisible()
})
