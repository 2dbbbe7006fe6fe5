import type { Page } from '@playwright/test'
import { faultsOf } from './axe'
import { expect, test } from './host'
import { chooseYear, decide, fillInResponsible, open, settled } from './ways'

test.use({ example: true })

// The program is asked for by every test: without it the page stays empty.
test.beforeEach(({ program }) => expect(program.origin).not.toBe(''))

const joint = { committeeId: null, year: 2027 }

/** From the year without a plan to the program's own proposal. */
async function propose(page: Page): Promise<void> {
  await open(page, '/planera/uppfoljningsplan')
  await page.getByRole('button', { name: 'Öppna planen för 2027' }).click()
  await page.getByRole('button', { name: 'Föreslå en plan' }).click()
  await page.getByLabel('Arbetsdagar för uppföljning').fill('400')
  await page.getByRole('dialog').getByRole('button', { name: 'Föreslå en plan' }).click()
  await expect(page.getByRole('grid', { name: 'Uppföljningsplan 2027' })).toBeVisible()
}

test('a plan is proposed, changed with reasons, decided, revised and compared', async ({ page, program }) => {
  await propose(page)
  const before = program.ask('plan.current', joint).view
  const row = before?.rows.find(({ origin }) => origin === 'proposed')
  if (before === null || before === undefined || row === undefined) throw new Error('the proposal holds a proposed row')
  await expect(page.getByText(/^Kan inte fastställas: \d+ rader saknar ansvarig\.$/)).toBeVisible()
  await fillInResponsible(page)

  await open(page, `/planera/uppfoljningsplan?rad=${row.id}`)
  await page.getByRole('button', { name: 'Ändra med skäl' }).click()
  await page.getByRole('textbox', { name: 'Dagar' }).fill('1,5')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv varför raden ändras')
  await page.getByLabel('Skäl till ändringen').fill('Liten enhet')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Ändrad med skäl: Liten enhet')).toBeVisible()

  await decide(page)
  await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()
  const decided = program.ask('plan.current', joint).view
  expect(decided?.rows.every(({ reviewId }) => reviewId !== null)).toBe(true)
  expect(decided?.rows.find(({ id }) => id === row.id)).toMatchObject({ days: 1.5, changeReason: 'Liten enhet' })

  await page.getByRole('button', { name: 'Ny version' }).click()
  await expect(page.getByText('Utkast, version 2')).toBeVisible()
  const copy = program.ask('plan.current', joint).view?.rows.find(({ originId }) => originId === row.id)
  await page.goto(`${program.origin}/#/planera/uppfoljningsplan?rad=${copy?.id}`)
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
  await page.getByRole('button', { name: 'Ta bort raden' }).click()
  await expect(page.getByText('Skriv varför raden tas bort.')).toBeVisible()
  await page.getByLabel('Skäl').fill('Avtalet sägs upp')
  await page.getByRole('button', { name: 'Ta bort raden' }).click()
  await page.getByRole('button', { name: 'Mer' }).click()
  await page.getByRole('menuitem', { name: 'Visa skillnad' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('Utgår')
  await expect(page.getByRole('tabpanel')).toContainText('Avtalet sägs upp')
})

test('a plan is written, given days, sent for approval, sent back and taken up again', async ({ page, program }) => {
  program.ask('plan.propose', { ...joint, daysAvailable: 120 })
  await open(page, '/planera/uppfoljningsplan')
  await chooseYear(page, 2027)
  await fillInResponsible(page)

  await page.getByRole('tab', { name: 'Texter' }).click()
  await page.getByRole('button', { name: 'Använd texten: Nämndens ansvar' }).click()
  await expect(page.getByRole('textbox', { name: /^Planens text.*Nämndens ansvar$/ })).toBeFocused()
  await page.keyboard.press('Tab')
  const view = () => program.ask('plan.current', joint).view
  await expect.poll(() => view()?.notes[0]).toMatch(/^5 avsnitt är inte skrivna/)

  await page.getByRole('tab', { name: 'Arbetsdagar' }).click()
  await page.getByRole('button', { name: 'Fördela 120 dagar' }).click()
  const march = page.getByRole('textbox', { name: /^Arbetsdagar för .+ i mars$/ }).first()
  await march.fill('0')
  await march.press('Enter')
  await expect
    .poll(() => program.ask('plan.capacity', { planId: view()?.plan.id ?? '' }).unspread)
    .toBeGreaterThanOrEqual(0)

  await page.getByRole('button', { name: 'Skicka för godkännande' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('5 avsnitt är inte skrivna')
  await dialog.getByLabel('Skickas av (roll)').fill('Planerare')
  await dialog.getByRole('heading').click()
  await dialog.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.getByText('Skickad för godkännande 2026-11-22 av Planerare.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Föreslå på nytt' })).toBeHidden()

  await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await dialog.getByLabel('Vad som behöver ändras').fill('Fler besök på natten')
  await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(page.getByText('Planen kom tillbaka från godkännande:')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Föreslå på nytt' })).toBeVisible()
})

test('one left out is taken in by hand, and stands there with its reason', async ({ page, program }) => {
  await propose(page)
  program.ask('plan.propose', { ...joint, daysAvailable: 200 })
  await page.reload()
  await settled(page)
  const [first] = program.ask('plan.current', joint).view?.leftOut ?? []
  await page.getByText(/^Bortvalda \d+/).click()
  await page
    .getByRole('button', { name: `Ta med ${first?.provider}` })
    .first()
    .click()
  await expect(page.getByRole('combobox', { name: 'Avtal, enhet eller insats' })).not.toHaveValue('')
  await page.getByLabel('Varför raden läggs till').fill('Nämndens uppdrag 2026-09-16')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect
    .poll(() => program.ask('plan.current', joint).view?.rows.find(({ origin }) => origin === 'manual'))
    .toMatchObject({ providerName: first?.provider, reasons: ['Vald för hand: Nämndens uppdrag 2026-09-16'] })
})

test('the rows are walked by keys, and the panel follows', async ({ page }) => {
  await propose(page)
  const grid = page.getByRole('grid', { name: 'Uppföljningsplan 2027' })
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { name: 'Varför den här utföraren?' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('row', { selected: true })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Varför den här utföraren?' })).toBeHidden()
  await expect(grid).toBeFocused()
})

test('the priorities say why, factor by factor, and are found by name', async ({ page, program }) => {
  await open(page, '/analysera/prioriteringar')
  await chooseYear(page, 2027)
  const row = program.ask('plan.priorities', joint).rows.find(({ provider }) => provider === 'Utförare Eken')
  await page.getByRole('textbox', { name: 'Sök utförare eller avtal' }).fill('eken')
  await page
    .getByRole('row', { name: /Utförare Eken/ })
    .first()
    .click()
  const panel = page.getByRole('complementary')
  for (const { because } of row?.factors ?? []) await expect(panel).toContainText(because)
})

test('axe finds nothing while a plan is made', async ({ page }) => {
  test.slow()
  await open(page, '/planera/uppfoljningsplan')
  const faults = await faultsOf(page, 'no plan')
  await propose(page)
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Ändra med skäl' })).toBeVisible()
  faults.push(...(await faultsOf(page, 'a row')))
  await page.getByRole('button', { name: 'Ändra med skäl' }).click()
  faults.push(...(await faultsOf(page, 'a change')))
  await page.getByRole('button', { name: 'Lägg till rad' }).click()
  faults.push(...(await faultsOf(page, 'a new row')))
  await page.getByText(/^Bortvalda \d+/).click()
  faults.push(...(await faultsOf(page, 'what was left out')))
  await open(page, '/analysera/prioriteringar')
  faults.push(...(await faultsOf(page, 'priorities')))
  expect(faults).toEqual([])
})
