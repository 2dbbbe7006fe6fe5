import type { Page } from '@playwright/test'
import { expect, type Program, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

/** A second window of the same program, at the same record, with its form open. */
async function editInBoth(page: Page, program: Program): Promise<{ id: string; second: Page }> {
  const id = program.ask('register.providers', { committeeId: null }).rows[0]?.id ?? ''
  const second = await page.context().newPage()
  await second.goto(`${program.origin}/#/register/utforare/${id}`)
  await settled(second)
  await page.bringToFront()
  await open(page, `/register/utforare/${id}`)
  // A window behind another draws a frame a second: whoever works in one has it in front.
  for (const window of [second, page]) {
    await window.bringToFront()
    await window.getByRole('button', { name: 'Ändra', exact: true }).click()
  }
  return { id, second }
}

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click()

test('the second window sees what the first one saved, and chooses; nothing is overwritten before', async ({
  page,
  program,
}) => {
  const { id, second } = await editInBoth(page, program)
  await page.getByLabel('Kontaktperson').fill('enhetschef')
  await second.bringToFront()
  await second.getByLabel('Kontaktperson').fill('verksamhetschef')
  await second.getByLabel('Telefon').fill('0100-33 33 33')
  await page.bringToFront()
  await save(page)
  await expect(page.getByRole('complementary', { name: 'Ändra utförare' })).toBeHidden()

  await second.bringToFront()
  await save(second)
  const dialog = second.getByRole('dialog', { name: 'Samma rad ändrades samtidigt' })
  await expect(dialog).toContainText('Inget har skrivits över.')
  await expect(dialog.getByRole('radio', { name: /^Deras/ })).toHaveCount(2)
  expect(program.ask('register.provider', { id }).record.contact).toBe('enhetschef')

  await dialog
    .getByRole('group', { name: 'Kontaktperson' })
    .getByRole('radio', { name: /^Deras/ })
    .check()
  await dialog.getByRole('button', { name: 'Spara valen' }).click()
  await expect(dialog).toBeHidden()
  expect(program.ask('register.provider', { id }).record).toMatchObject({
    contact: 'enhetschef',
    phone: '0100-33 33 33',
  })
})

test('the second window may go on writing instead, and keeps every word', async ({ page, program }) => {
  const { id, second } = await editInBoth(page, program)
  await page.getByLabel('Telefon').fill('0100-44 44 44')
  await save(page)
  await expect(page.getByRole('complementary', { name: 'Ändra utförare' })).toBeHidden()
  await second.bringToFront()
  await second.getByLabel('Anteckning').fill('Byter lokal i januari.')
  await save(second)
  const dialog = second.getByRole('dialog', { name: 'Samma rad ändrades samtidigt' })
  await dialog.getByRole('button', { name: 'Fortsätt skriva' }).click()
  await expect(second.getByLabel('Anteckning')).toHaveValue('Byter lokal i januari.')
  expect(program.ask('register.provider', { id }).record).toMatchObject({ phone: '0100-44 44 44', note: null })
})
