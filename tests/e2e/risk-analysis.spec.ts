import type { Page } from '@playwright/test'
import { expect, type Program, test } from './host'
import { chooseYear, settled } from './ways'

test.use({ example: true })

const mark = (page: Page, number: number) => page.getByRole('button', { name: new RegExp(`^Risk ${number},`) })

async function copyToNextYear(page: Page, { origin }: Program): Promise<void> {
  await page.goto(`${origin}/#/analysera/riskanalyser`)
  await settled(page)
  await chooseYear(page, 2027)
  await page.getByRole('button', { name: 'Kopiera från 2026: Barn och unga' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barn och unga 2027')
}

test('a riskanalys is copied, moved by keys and mouse, completed, decided and then frozen', async ({
  page,
  program,
}) => {
  await copyToNextYear(page, program)
  await mark(page, 2).focus()
  await page.keyboard.press('ArrowDown')
  await expect(mark(page, 2)).toHaveAccessibleName(/sannolikhet 2 Liten, konsekvens 3 Betydande, riskvärde 6 Medel/)
  await expect(mark(page, 2)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(mark(page, 2)).toHaveAccessibleName(/riskvärde 9 Hög/)

  const target = page.locator('[data-cell="4-2"]')
  await mark(page, 7).dragTo(target)
  await expect(mark(page, 7)).toHaveAccessibleName(/sannolikhet 4 Mycket stor, konsekvens 2 Måttlig/)

  await page.getByRole('button', { name: 'Ändra risk 7' }).click()
  await page.getByRole('combobox', { name: 'Ansvarig (roll)' }).fill('')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Kan inte fastställas: risk 7 saknar ansvarig')).toBeVisible()

  await page.getByRole('button', { name: 'Ändra risk 7' }).click()
  await page.getByRole('combobox', { name: 'Ansvarig (roll)' }).fill('planerare')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fastställd av (roll)').fill('gruppchef')
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).click()
  await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()
  await mark(page, 7).focus()
  await page.keyboard.press('ArrowDown')
  await expect(mark(page, 7)).toHaveAccessibleName(/sannolikhet 4 Mycket stor/)

  const { rows } = program.ask('analyse.areas', { committeeId: null, year: 2027 })
  expect(rows.find(({ serviceAreaName }) => serviceAreaName === 'Barn och unga')).toMatchObject({ status: 'decided' })
})

test('many quick presses end where the last one put the mark', async ({ page, program }) => {
  await copyToNextYear(page, program)
  await mark(page, 7).focus()
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key)
  }
  await expect(mark(page, 7)).toHaveAccessibleName(/sannolikhet 4 Mycket stor, konsekvens 2 Måttlig/)
  const id = page.url().split('/').at(-1) ?? ''
  await expect
    .poll(() => program.ask('analyse.analysis', { id }).risks.find(({ number }) => number === 7))
    .toMatchObject({ likelihood: 4, consequence: 2 })
})

test('what is written about a risk is kept when the panel is closed, and a personnummer is not saved', async ({
  page,
  program,
}) => {
  await copyToNextYear(page, program)
  await page.getByRole('button', { name: 'Ny risk' }).click()
  await page.getByLabel('Händelse').fill('Vikarier saknas')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ny risk' }).click()
  await expect(page.getByLabel('Händelse')).toHaveValue('Vikarier saknas')
  await page.getByLabel('Orsak').fill('Gäller 19811218-9876')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('personnummer')
})
