import { expect, test } from './host'
import { chooseYear, decide, open, pressKey } from './ways'

test.use({ example: true })

const joint = { committeeId: null, year: 2027 }

test('a follow-up is moved by keys and by pointer, removed, taken back and opened', async ({ page, program }) => {
  await open(page, '/planera/flerarsplan')
  await chooseYear(page, 2027)
  const row = program
    .ask('plan.multiYear', joint)
    .view?.rows.find(({ entries }) => entries.length === 1 && entries[0]?.year === 2027)
  if (row === undefined) throw new Error('the example has an insats that is followed up in 2027 alone')
  const cells = () =>
    program
      .ask('plan.multiYear', joint)
      .view?.rows.find(({ serviceTypeId }) => serviceTypeId === row.serviceTypeId)
      ?.entries.map(({ year }) => year)
  const card = (year: number) => page.getByRole('button', { name: new RegExp(`^${row.serviceType} ${year}: `) })

  await card(2027).focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(2028)).toBeFocused()
  await expect(page.getByText(new RegExp(`^${row.serviceType} flyttad till 2028`))).toBeAttached()
  await expect.poll(cells).toEqual([2028])

  await card(2028).dragTo(page.getByRole('button', { name: `Planera ${row.serviceType} 2029` }))
  await expect.poll(cells).toEqual([2029])

  await card(2029).focus()
  await page.keyboard.press('Delete')
  await expect.poll(cells).toEqual([])
  await expect(page.getByRole('button', { name: `Planera ${row.serviceType} 2029` })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(cells).toEqual([2029])
  await page.keyboard.press('Control+z')
  await expect.poll(cells).toEqual([2028])

  await pressKey(card(2028))
  await page.getByRole('textbox', { name: 'Antal uppföljningar' }).fill('17')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('button', { name: `${row.serviceType} 2028: 17 egen` })).toBeVisible()
})

test('a plan is proposed from nothing, decided, and its coverage leads from figure to rows', async ({
  page,
  program,
}) => {
  await open(page, '/planera/flerarsplan')
  await chooseYear(page, 2025)
  await page.getByRole('button', { name: 'Föreslå en flerårsplan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Flerårsplan 2025–2027' })).toBeVisible()
  await decide(page)
  await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()
  await page.getByRole('tab', { name: 'Täckning' }).click()
  const { rows } = program.ask('plan.coverage', { committeeId: null, year: 2025 })
  const unknown = rows.filter(({ state }) => state === 'unknown').length
  await page
    .getByRole('row', { name: /^Alla insatser/ })
    .getByRole('link', { name: `${unknown} i alla insatser` })
    .last()
    .click()
  await expect(page.getByText(`${unknown} av ${rows.length} avtal och enheter`)).toBeVisible()
})
