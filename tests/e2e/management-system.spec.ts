import { expect, test } from './host'

test('an empty ledningssystem is filled in one click, read with the arrow keys, and what is lacking is mended', async ({
  page,
  program,
}) => {
  await page.goto(`${program.origin}/#/analysera/ledningssystem`)
  await page.getByRole('button', { name: 'Lägg in grunduppsättningen' }).click()
  const lacking = page.getByRole('button', { name: /aktiviteter saknar rutin$/ })
  await expect(lacking).toBeVisible()
  const before = Number((await lacking.textContent())?.match(/\d+/)?.[0])

  const tree = page.getByRole('tree', { name: 'Processer' })
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { name: /Beskriva processer/ })).toBeVisible()

  await page.getByRole('button', { name: 'Ny rutin' }).click()
  await page.getByLabel('Rubrik').fill('Mall för processer')
  await page.getByLabel('Ses över senast').fill('2026-11-01')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('sen 21 dagar')).toBeVisible()
  await expect(page.getByRole('button', { name: `${before - 1} aktiviteter saknar rutin` })).toBeVisible()
  await page.getByRole('button', { name: /rutin som har passerat sin översyn$/ }).click()
  await expect(tree.getByRole('treeitem')).toHaveCount(3)

  await page.getByRole('button', { name: 'Mer' }).last().click()
  await page.getByRole('menuitem', { name: 'Arkivera' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Arkivera' }).click()
  await expect(page.getByText('Inget hittades.').or(page.getByRole('tree'))).toBeVisible()
  expect(program.ask('analyse.managementSystem', { committeeId: null }).archived).toBe(1)
})
