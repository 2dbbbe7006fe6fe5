import { expect, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

test('a job without the mouse: skip link, steps, search, list, a new record, and back', async ({ page, program }) => {
  const { keyboard } = page
  await settled(page)
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  for (const [key, title] of [
    ['Alt+1', 'Riskanalyser 2026'],
    ['Alt+2', 'Uppföljningsplan 2026'],
    ['Alt+3', 'Granskningar'],
    ['Alt+4', 'Bedömningar'],
    ['Alt+5', 'Brister'],
    ['Alt+0', 'Översikt'],
  ] as const) {
    await keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  }

  await keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Sök eller kör kommando' })).toBeFocused()
  await keyboard.type('utförare eken')
  await expect(page.getByRole('option', { name: /^Utförare Eken/ }).first()).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Utförare Eken' })).toBeFocused()

  await open(page, '/register/utforare')
  const rows = program.ask('register.providers', { committeeId: null }).rows
  const list = page.getByRole('grid', { name: 'Utförare' })
  await list.focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: rows[1]?.name })).toBeFocused()
})

test('a record is made without the mouse, and Esc gives the focus back', async ({ page, program }) => {
  const { keyboard } = page
  await open(page, '/register/namnder')
  const create = page.getByRole('button', { name: 'Ny nämnd' })
  await create.focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Ny nämnd' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Ny nämnd' })).toBeHidden()
  await expect(create).toBeFocused()

  await keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Nämnd', exact: true })
  for (let stops = 0; stops < 6 && !(await name.evaluate((field) => field === document.activeElement)); stops += 1)
    await keyboard.press('Tab')
  await expect(name).toBeFocused()
  await keyboard.type('Arbetsmarknadsnämnden')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Arbetsmarknadsnämnden' })).toBeFocused()
  expect(program.ask('register.choices', {}).committees.map((committee) => committee.name)).toContain(
    'Arbetsmarknadsnämnden',
  )
})

test('a risk is moved by the arrows and moved back by Ctrl+Z', async ({ page, program }) => {
  const area = program.ask('analyse.areas', { committeeId: null, year: 2026 }).rows.find((row) => row.analysisId)
  const { id } = program.ask('analyse.start', {
    serviceAreaId: area?.serviceAreaId ?? '',
    year: 2027,
    copyFromId: area?.analysisId ?? null,
  })
  const risk = program.ask('analyse.analysis', { id }).risks.find(({ likelihood }) => likelihood < 4)
  const stored = () => program.ask('analyse.analysis', { id }).risks.find((one) => one.id === risk?.id)?.likelihood
  await open(page, `/analysera/riskanalyser/${id}`)
  const mark = page.getByRole('button', { name: new RegExp(`^Risk ${risk?.number},`) })
  await mark.focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(stored).toBe((risk?.likelihood ?? 0) + 1)
  await expect(mark).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(stored).toBe(risk?.likelihood)
})

test('F1 shows the keys and gives the focus back; F6 goes round the window', async ({ page }) => {
  const { keyboard } = page
  await open(page, '/register/utforare')
  const list = page.getByRole('grid', { name: 'Utförare' })
  await list.focus()
  await keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Kortkommandon' })).toContainText('sök eller kör kommando')
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(list).toBeFocused()

  await keyboard.press('F6')
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).locator(':focus')).toHaveText('Utförare')
  await keyboard.press('F6')
  await expect(page.getByRole('combobox', { name: 'Nämnd' })).toBeFocused()
  await keyboard.press('F6')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await keyboard.press('Shift+F6')
  await expect(page.getByRole('combobox', { name: 'Nämnd' })).toBeFocused()
})

test('a menu that is opened before the next page has come stays open when it comes', async ({ page }) => {
  const year = page.getByRole('combobox', { name: 'År', exact: true })
  const link = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Bedöma' }).first()
  // In one breath, as on a busy machine: both clicks are there before the page has begun to be drawn.
  await link.evaluate(async (bedoma: HTMLElement) => {
    const field = document.querySelector<HTMLElement>('input[aria-label="År"]')
    bedoma.click()
    await Promise.resolve()
    field?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    field?.focus()
    field?.click()
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Bedömningar' })).toBeVisible()
  await expect(year).toBeFocused()
  await page.getByRole('option', { name: '2027', exact: true }).click()
  await expect(year).toHaveValue('2027')
})
