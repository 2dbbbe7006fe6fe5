import type { Page } from '@playwright/test'
import { faultsOf } from './axe'
import { chooseFile, workbook } from './files'
import { expect, test } from './host'
import { placesOf } from './places'
import { fetchDocument, open, settled } from './ways'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()

test.describe('with the example', () => {
  test.use({ example: true })
  test.slow()

  test('axe finds nothing in the forms of Register', async ({ page }) => {
    const faults: string[] = []
    for (const [path, create] of [
      ['/register/utforare', 'Ny utförare'],
      ['/register/enheter', 'Ny enhet'],
      ['/register/avtal', 'Nytt avtal'],
      ['/register/insatser', 'Ny insats'],
      ['/register/verksamhetsomraden', 'Nytt verksamhetsområde'],
      ['/register/namnder', 'Ny nämnd'],
      ['/register/krav', 'Nytt krav'],
    ] as const) {
      await open(page, path)
      await press(page, create)
      // A refusal has a look of its own: the fields that are to be mended, and the sentence above them.
      await press(page, 'Spara')
      await expect(page.getByRole('alert').first()).toBeVisible()
      faults.push(...(await faultsOf(page, create)))
    }
    expect(faults).toEqual([])
  })

  test('axe finds nothing in panels and dialogs', async ({ page, program }) => {
    const faults: string[] = []
    const places = placesOf(program)
    const look = async (name: string, place: string, show: () => Promise<unknown>): Promise<void> => {
      await open(page, places.get(place) ?? '')
      await show()
      faults.push(...(await faultsOf(page, name)))
      if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
    }
    await look('kortkommandon', 'översikt', () => page.keyboard.press('F1'))
    await look('sök', 'utfall', async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('eken')
      await expect(page.getByRole('option').first()).toBeVisible()
    })
    await look('arkivera', 'ett krav', () => press(page, 'Arkivera'))
    await look('ny granskning', 'granskningar', () => press(page, 'Ny granskning'))
    await look('ny brist', 'granskningens brister', () => press(page, 'Ny brist'))
    await look('historik', 'en utförare', () => page.getByRole('tab', { name: 'Historik' }).click())
    await look('avtal och enheter', 'en utförare', () => page.getByRole('tab', { name: /^Avtal och enheter/ }).click())
    expect(faults).toEqual([])
  })

  test('axe finds nothing while a document is made', async ({ page }) => {
    await open(page, '/dokument/nytt')
    await press(page, 'Skriv dokumentet')
    await expect(page.getByRole('region', { name: 'Dokumentet' }).getByRole('textbox')).toBeVisible()
    const faults = await faultsOf(page, 'skriv')
    await press(page, 'Förhandsgranska')
    await expect(page.getByRole('region', { name: 'Förhandsgranskning' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'förhandsgranskning')))
    await fetchDocument(page)
    await expect(page.getByRole('link', { name: 'Visa siffrorna' })).toBeVisible()
    faults.push(...(await faultsOf(page, 'hämta')))
    await page.getByRole('link', { name: 'Visa siffrorna' }).click()
    await settled(page)
    faults.push(...(await faultsOf(page, 'ett dokument')))
    expect(faults).toEqual([])
  })
})

test('axe finds nothing in the start page and its questions', async ({ page, program }) => {
  test.slow()
  expect(program.ask('settings.frame', {}).isEmpty).toBe(true)
  await settled(page)
  const faults = await faultsOf(page, 'start')
  for (const way of ['Börja tomt', 'Öppna en befintlig', 'Återställ en säkerhetskopia']) {
    await press(page, way)
    await expect(page.getByRole('dialog')).toBeVisible()
    faults.push(...(await faultsOf(page, way)))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(faults).toEqual([])
})

test('axe finds nothing in an import, from preview to done, and in an empty program', async ({ page, program }) => {
  test.slow()
  await open(page, '/register/import')
  const right = { Namn: 'Lönnens hemtjänst', Driftsform: 'privat' }
  const wrong = { Namn: 'Rönnens hemtjänst', Driftsform: 'stiftelse' }
  await chooseFile(page, await workbook('lista.xlsx', { Utförare: [right, wrong] }))
  await expect(page.getByRole('row', { name: /stiftelse/ })).toBeVisible()
  const faults = await faultsOf(page, 'felaktig fil')
  await press(page, 'Välj en annan fil')
  await chooseFile(page, await workbook('lista.xlsx', { Utförare: [right] }))
  await expect(page.getByRole('row', { name: /^Utförare 1 1/ })).toBeVisible()
  faults.push(...(await faultsOf(page, 'riktig fil')))
  await press(page, 'Läs in')
  await expect(page.getByText('är inläst')).toBeVisible()
  faults.push(...(await faultsOf(page, 'inläst')))
  for (const path of ['/', '/analysera/riskanalyser', '/planera/uppfoljningsplan', '/samla-in/granskningar']) {
    await open(page, path)
    faults.push(...(await faultsOf(page, `tomt ${path}`)))
  }
  expect(program.ask('settings.frame', {}).isEmpty).toBe(false)
  expect(faults).toEqual([])
})
