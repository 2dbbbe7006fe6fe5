import { expect, test } from './host'
import { choose, open, settled } from './ways'

test.use({ example: true })

test('a figure of the bristanalys opens exactly the brister that it counted', async ({ page, program }) => {
  const of2026 = { committeeId: null, year: 2026 }
  const { rows, sentences } = program.ask('assess.findingAnalysis', { ...of2026, dimension: 'serviceType' })
  const [first] = rows
  await open(page, '/bedoma/bristanalys')
  await choose(page.getByRole('combobox', { name: 'Dela upp på' }), 'Insats')
  await settled(page)
  await expect(page.getByText(sentences[0] ?? '')).toBeVisible()
  const line = page.getByRole('row', { name: new RegExp(`^${first?.name} `) })
  await line.getByRole('link').first().click()
  await settled(page)
  await expect(page.getByText(`Insats: ${first?.name}, hittills 2026, ${first?.count} st`)).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Bristerna bakom siffran' })).toHaveAttribute(
    'aria-rowcount',
    String(1 + (first?.count ?? 0)),
  )
})

test('a figure of an earlier year opens the rows of that year', async ({ page, program }) => {
  const { years } = program.ask('assess.outcomeYears', { committeeId: null, year: 2026 })
  const year = years.find((one) => one.year === 2025)
  await open(page, '/bedoma/utfall?flik=ar-mot-ar')
  await page
    .getByRole('row', { name: /^2025 registret/ })
    .getByRole('link')
    .first()
    .click()
  await settled(page)
  await expect(page.getByRole('combobox', { name: 'År', exact: true })).toHaveValue('2025')
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${year?.planned} av`) })).toBeVisible()
})
