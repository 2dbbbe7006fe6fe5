import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './host'
import { open, pressKey, settled } from './ways'

test.use({ example: true })

test('a utförare is made by keyboard, mended where it is refused, and closing the form loses nothing', async ({
  page,
  program,
}) => {
  await open(page, '/register/utforare')
  await pressKey(page.getByRole('button', { name: 'Ny utförare' }))
  await page.getByLabel('Namn').fill('Svalans hemtjänst')
  await page.getByLabel('Anteckning').fill('Gäller 811218-9876.')
  await expect(page.getByText('ett personnummer (XXXXXX-XXXX)').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await pressKey(page.getByRole('button', { name: 'Ny utförare' }))
  await expect(page.getByText('Det du skrev förra gången finns kvar.')).toBeVisible()
  await expect(page.getByLabel('Namn')).toHaveValue('Svalans hemtjänst')

  await page.getByLabel('Anteckning').fill('')
  await page.getByLabel('Organisationsnummer').fill('5599999992')
  await expect(page.getByText('Kontrollsiffran (den sista siffran) stämmer inte.').first()).toBeVisible()
  await page.getByLabel('Organisationsnummer').fill('')
  await pressKey(page.getByLabel('Namn'))
  await expect(page.getByText('Det finns redan en utförare som heter Svalans hemtjänst.').first()).toBeVisible()
  await expect(page.getByLabel('Namn')).toBeFocused()
  await page.getByLabel('Namn').fill('Svalans hemtjänst i Norra')
  await pressKey(page.getByLabel('Namn'))
  await expect(page.getByRole('heading', { level: 1, name: 'Svalans hemtjänst i Norra' })).toBeVisible()
  const found = program.ask('register.providers', { committeeId: null, search: 'svalans norra' })
  expect(found.rows).toMatchObject([{ operatingForm: 'private', note: null }])
})

test('two windows that change the same utförare choose field by field, and overwrite nothing', async ({
  page,
  program,
}) => {
  const { id } = program.ask('register.providers', { committeeId: null }).rows[0] ?? { id: '' }
  await open(page, `/register/utforare/${id}`)
  await page.getByRole('button', { name: 'Ändra' }).click()
  await page.getByLabel('Telefon').fill('0100-11 11 11')

  const { record } = program.ask('register.provider', { id })
  const { name, organisationNumber, operatingForm, email, note } = record
  const theirs = { name, organisationNumber, operatingForm, email, note, phone: '0100-22 22 22', contact: 'enhetschef' }
  program.ask('register.saveProvider', { id, version: record.version, draft: theirs })

  await page.getByRole('button', { name: 'Spara' }).click()
  const dialog = page.getByRole('dialog', { name: 'Samma rad ändrades samtidigt' })
  await expect(dialog.getByText('0100-11 11 11')).toBeVisible()
  await expect(dialog.getByText('0100-22 22 22')).toBeVisible()
  await dialog.getByRole('button', { name: 'Spara valen' }).click()
  await expect(dialog).toBeHidden()
  const after = program.ask('register.provider', { id }).record
  expect(after).toMatchObject({ phone: '0100-11 11 11', contact: 'enhetschef', version: record.version + 2 })
  await page.getByRole('tab', { name: 'Historik' }).click()
  await expect(page.getByText('ändrad: Telefon').first()).toBeVisible()
})

test('what is in use is not archived, and says what to do first; the rest goes and comes back', async ({
  page,
  program,
}) => {
  const sort = { by: 'agreementsInForce', descending: true }
  const busy = program.ask('register.providers', { committeeId: null, sort }).rows[0]
  await open(page, `/register/utforare/${busy?.id}`)
  await page.getByRole('button', { name: 'Arkivera' }).click()
  await expect(page.getByText('löper eller ska börja')).toBeVisible()

  const { id } = program.ask('register.agreements', { committeeId: null, status: 'ended' }).rows[0] ?? { id: '' }
  await open(page, `/register/avtal/${id}`)
  await page.getByRole('button', { name: 'Arkivera' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Arkivera' }).click()
  await expect(page.getByText('Arkiverad 2026-11-22')).toBeVisible()
  await page.getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(page.getByRole('button', { name: 'Ändra' })).toBeVisible()
  expect(program.ask('register.agreement', { id }).record.archivedAt).toBeNull()
})

test('a list goes to Excel exactly as the filters show it, and is found as it was left', async ({ page, program }) => {
  await open(page, '/register/utforare')
  await page.getByLabel('Sök utförare').fill('hemtjänst')
  const { rows, totalUnfiltered } = program.ask('register.providers', { committeeId: null, search: 'hemtjänst' })
  await expect(page.getByText(`${rows.length} av ${totalUnfiltered} utförare`)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exportera till Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Utförare 2026-11-22.xlsx')
  const parts = unzipSync(readFileSync(await download.path()))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1)
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(`${sheet}${texts}`).toContain(rows[0]?.organisationNumber)
  expect(`${sheet}${texts}`).not.toContain('NaN')

  await pressKey(page.getByRole('grid', { name: 'Utförare' }))
  await expect(page.getByRole('heading', { level: 1, name: rows[0]?.name })).toBeVisible()
  await page.goBack()
  await settled(page)
  await expect(page.getByLabel('Sök utförare')).toHaveValue('hemtjänst')

  await page.getByLabel('Sök utförare').fill('Svlans hemtjnst')
  await page.getByRole('button', { name: 'Sök på Svalans hemtjänst' }).click()
  await expect(page.getByRole('row', { name: /Svalans hemtjänst/ })).toBeVisible()
})
