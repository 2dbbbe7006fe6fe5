import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { CalendarVisit } from '../../shared/contracts/calendar'
import { all, readIcs, words } from '../electron/exchange/calendar/read-ics'
import { expect, type Program, test } from './host'
import { open } from './ways'

test.use({ example: true })

/** What the example still has to visit this year, one without a day. */
function lacking(program: Program): CalendarVisit {
  const span = { committeeId: null, from: '2026-11-01', to: '2026-12-31' }
  const visit = program.ask('plan.calendar', span).withoutDate.find(({ plannedMonth }) => (plannedMonth ?? 0) >= 11)
  if (visit === undefined) throw new Error('the example has a granskning left in November or December')
  return visit
}
const stored = (program: Program, id: string) => program.ask('collect.review', { id }).review
const month = (page: Page, visit: CalendarVisit) => open(page, `/planera/kalender?datum=2026-${visit.plannedMonth}-02`)

test('a visit is dragged to a day, taken back, and moved by the keyboard', async ({ page, program }) => {
  const visit = lacking(program)
  await month(page, visit)
  const card = page.getByRole('button', { name: visit.provider ?? visit.number }).first()
  const day = `2026-${visit.plannedMonth}-16`
  await card.hover()
  await page.mouse.down()
  await page.locator(`[data-day="${day}"]`).hover()
  await page.mouse.up()
  await expect(page.getByText(`är bokad ${day}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect.poll(() => stored(program, visit.id).visitOn).toBeNull()

  const grid = page.getByRole('grid')
  await grid.getByRole('gridcell', { selected: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('Inga besök den här dagen.')
  await panel.getByRole('combobox', { name: 'Boka ett besök den här dagen' }).click()
  await page
    .getByRole('option', { name: new RegExp(`^${visit.provider}`) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Börjar').fill('9')
  await dialog.getByLabel('Slutar').fill('8.30')
  await dialog.getByRole('button', { name: 'Boka dagen' }).click()
  await expect(dialog).toContainText('Sluttiden ska vara senare.')
  await dialog.getByLabel('Slutar').fill('12')
  await dialog.getByRole('button', { name: 'Boka dagen' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => stored(program, visit.id).visitStart).toBe('09:00')
  expect(stored(program, visit.id)).toMatchObject({ visitOn: `2026-${visit.plannedMonth}-10`, visitEnd: '12:00' })
})

test('the booked visits are handed over as a file that Outlook can read', async ({ page, program }) => {
  const visit = lacking(program)
  const { id, version } = visit
  const visitOn = `2026-${visit.plannedMonth}-24`
  program.ask('plan.scheduleVisit', { id, version, visitOn, visitStart: null, visitEnd: null })
  await month(page, visit)
  const download = page.waitForEvent('download')
  // Beside it stand those that the example has booked in the weeks shown.
  await page.getByRole('button', { name: /^Hämta \d+ besök för Outlook$/ }).click()
  const file = await (await download).path()
  const summaries = all(readIcs(readFileSync(file)), 'VEVENT').map((event) => words(event, 'SUMMARY'))
  expect(summaries.join('\n')).toContain(`: ${visit.provider}, ${visit.serviceType}`)
})

test('an activity is put into the year wheel, changed from its mark, archived and brought back', async ({ page }) => {
  await open(page, '/planera/arshjul')
  await page.getByRole('button', { name: 'Ny aktivitet' }).click()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('Skriv vad som ska göras.')
  await page.getByRole('textbox', { name: 'Aktivitet' }).fill('Nämndens studiebesök')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const mark = page.getByRole('group', { name: 'Årshjul' }).getByRole('button', { name: /Nämndens studiebesök/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Ansvarig (roll)' }).fill('Nämndsekreterare')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('row', { name: /Nämndens studiebesök Nämndsekreterare/ })).toBeVisible()
  await mark.click()
  await page.getByRole('button', { name: 'Arkivera', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Arkivera', exact: true }).click()
  await expect(mark).toBeHidden()
  await page.getByRole('button', { name: 'Mer' }).click()
  await page.getByRole('menuitem', { name: 'Arkiverade (1)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(mark).toBeVisible()
})
