import type { Page } from '@playwright/test'
import { expect, type Program, test } from './host'
import { choose, chooseYear, settled } from './ways'

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
  // The mark moves before it is saved; the form is opened upon what is saved.
  await settled(page)

  await page.getByRole('button', { name: 'Ändra risk 7' }).click()
  await page.getByRole('combobox', { name: 'Ansvarig (roll)' }).fill('')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Kan inte fastställas: risk 7 saknar ansvarig')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Ändra risk 7' })).toBeHidden()

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

test('a brist becomes a risk in a new version, which shows with arrows what moved since the decided one', async ({
  page,
  program,
}) => {
  const finding = program.ask('assess.findings', { committeeId: null, status: 'open' }).rows[0]
  await page.goto(`${program.origin}/#/atgarda/brister?brist=${finding?.id}`)
  await settled(page)
  await page.getByRole('button', { name: 'Gör till risk' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('gäller, oförändrad, tills den nya är fastställd')
  await dialog.getByLabel('Händelse').fill('Rutinen följs inte på natten')
  await choose(dialog.getByRole('combobox', { name: 'Sannolikhet' }), '3 Stor')
  await choose(dialog.getByRole('combobox', { name: 'Konsekvens' }), '3 Betydande')
  await dialog.getByRole('button', { name: 'Gör till risk' }).click()
  await dialog.getByRole('link', { name: 'Öppna riskanalysen' }).click()
  await expect(page.getByText('Utkast, version 2')).toBeVisible()
  await expect(page.getByText(/^Tillagd 2026-11-22: Brist i granskning/)).toBeVisible()

  await mark(page, 2).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Ångra flytten (Ctrl+Z)' })).toBeVisible()
  await page.getByText('Båda', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^Risk 2 efter åtgärd,/ })).toBeVisible()
  await page.getByRole('button', { name: 'Jämför med version 1' }).click()
  await expect(page.getByRole('img', { name: /1 flyttade, 1 nya och 0 borttagna/ })).toBeVisible()

  await page.goto(`${program.origin}/#/atgarda/brister?brist=${finding?.id}`)
  await page.getByRole('button', { name: 'Gör till risk' }).click()
  await expect(page.getByRole('dialog')).toContainText('Redan risk')
})

test('an analysis before a change begins from a requirement, with a new one made in the form', async ({
  page,
  program,
}) => {
  await page.goto(`${program.origin}/#/analysera/riskanalyser?flik=forandringar`)
  await settled(page)
  await page.getByRole('button', { name: 'Ny analys före förändring' }).click()
  await page.getByRole('textbox', { name: 'Förändring' }).fill('Ny upphandling av HVB')
  await choose(page.getByRole('combobox', { name: 'Verksamhetsområde' }), 'Barn och unga')
  await page.getByLabel('Genomförs').fill('2026-12-15')
  await page.getByLabel('Omfattning').fill('Två avtal ersätts av ett ramavtal.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny upphandling av HVB')

  await page.getByRole('button', { name: 'Ny risk' }).first().click()
  await page.getByLabel('Händelse').fill('Platser saknas under övergången')
  await page.getByRole('button', { name: 'Nytt krav' }).click()
  const requirement = page.getByRole('group', { name: 'Nytt krav' })
  await choose(requirement.getByRole('combobox', { name: 'Insats' }), 'HVB för barn och unga')
  await requirement.getByRole('textbox', { name: /^Krav( |$)/ }).fill('Platser finns under hela övergången')
  await requirement.getByRole('button', { name: 'Spara kravet' }).click()
  await expect(page.getByRole('combobox', { name: 'Krav som hotas' })).toHaveValue(
    'Platser finns under hela övergången',
  )
  await expect(page.getByLabel('Händelse')).toHaveValue('Platser saknas under övergången')
})
