import { faultsOf } from './axe'
import { expect, test } from './host'
import { open, pressKey } from './ways'

test.use({ example: true })

test('the letter gets the municipality’s own headings in its own order, by keys alone', async ({ page, program }) => {
  await open(page, '/installningar/dokument')
  const order = page.getByRole('region', { name: /rubriker i ordning/ })
  await page.getByRole('radio', { name: /Stockholms form/ }).check()
  await expect(order.getByText('Jämställdhetsanalys')).toBeVisible()
  await page.getByRole('radio', { name: /Egen form/ }).check()
  await page.getByRole('textbox', { name: 'Rubrik 2', exact: true }).fill('I korthet')
  const up = page.getByRole('button', { name: 'Flytta upp Sammanfattning' })
  await pressKey(up)
  await expect(up).toBeFocused()
  await expect(order.getByRole('listitem').first()).toHaveText('I korthet')
  expect(await faultsOf(page, 'egen form')).toEqual([])
  await page.getByRole('textbox', { name: 'Dokumentens färg' }).fill('FFE100')
  await expect(page.getByText(/^Kan inte sparas: Färgen FFE100 syns för dåligt mot vitt/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Dokumentens färg' }).fill('')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Ändringarna är inte sparade än.')).toBeHidden()
  const { documents } = program.ask('settings.get', {}).settings
  expect(documents.letterForm).toBe('own')
  expect(documents.ownHeadings[0]).toEqual({ part: 'summary', heading: 'I korthet', included: true })
})
