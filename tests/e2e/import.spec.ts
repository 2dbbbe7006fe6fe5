import { readFileSync } from 'node:fs'
import { faultsOf } from './axe'
import { expect, test } from './host'
import { choose, open } from './ways'

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

test('a file shows what it changes before anything is written, is read in, and taken back whole', async ({
  page,
  program,
}) => {
  await open(page, '/register/import')
  const lines = ['Namn;Driftsform;E-post', 'Eken;privat;kontakt@exempel.se', 'Björken;idéburen;', 'Granen;okänd;']
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'utförare.csv', mimeType: 'text/csv', buffer: csv(...lines) })

  await expect(page.getByText('Kan inte läsas in som den är: 1 felaktig rad')).toBeVisible()
  await expect(page.getByRole('row', { name: /Fel Utförare 4 Driftsform okänd Värdet känns inte igen/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Rader i Utförare' }).click()
  await page.getByText('Utförare Eken').click()
  await expect(page.getByRole('complementary', { name: 'Utförare Eken' })).toContainText('kontakt@exempel.se')
  expect(await faultsOf(page, 'a file with faults')).toEqual([])
  expect(program.ask('register.providers', { committeeId: null }).total).toBe(0)

  await page.getByRole('button', { name: 'Läs in utan felaktiga rader' }).click()
  const question = page.getByRole('dialog', { name: 'Läs in utan felaktiga rader?' })
  await expect(question).toContainText('1 felaktig rad lämnas utanför')
  await question.getByRole('button', { name: 'Läs in utan felaktiga rader' }).click()
  await expect(page.getByText('utförare.csv är inläst: 2 rader sparade.')).toBeVisible()
  expect(program.ask('register.providers', { committeeId: null }).total).toBe(2)

  await page.getByRole('button', { name: 'Ångra hela inläsningen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra inläsningen' }).click()
  await expect(page.getByText('är ångrad: 2 rader borttagna, 0 rader återställda.')).toBeVisible()
  expect(program.ask('register.providers', { committeeId: null }).total).toBe(0)
})

test('a CSV that does not show its sheet asks for it, and a broken file says what it is', async ({ page, program }) => {
  await open(page, '/register/import')
  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'lista.xlsx', mimeType: 'application/octet-stream', buffer: csv('%PDF-1.7') })
  await expect(page.getByRole('alert')).toContainText('Filen lista.xlsx är en PDF')

  await input.setInputFiles({
    name: 'lista.csv',
    mimeType: 'text/csv',
    buffer: csv('Nämnd;Kommun;A;B;C;D', 'Socialnämnden;Solberga;;;;'),
  })
  await expect(page.getByRole('heading', { name: 'Vilket blad är lista.csv?' })).toBeVisible()
  await page.getByRole('button', { name: 'Läs filen som det här bladet' }).click()
  await expect(page.getByText('Välj ett blad.')).toBeVisible()
  await choose(page.getByRole('combobox', { name: 'Blad' }), 'Nämnder')
  await page.getByRole('button', { name: 'Läs filen som det här bladet' }).click()
  await page.getByRole('button', { name: 'Läs in', exact: true }).click()
  await expect(page.getByText('lista.csv är inläst: 1 rad sparad.')).toBeVisible()
  expect(program.ask('register.committees', {}).rows).toMatchObject([{ name: 'Socialnämnden' }])
})

test.describe('with the example', () => {
  test.use({ example: true })

  test('the exported register changes nothing when it is read back', async ({ page, program }) => {
    await open(page, '/register/import')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exportera hela registret' }).click(),
    ])
    const file = {
      name: 'registret.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(await download.path()),
    }
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByText('Filen ändrar inget: allt finns redan')).toBeVisible()
    expect(program.ask('register.imports', {}).rows).toHaveLength(1)
  })
})
