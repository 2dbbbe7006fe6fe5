import { chooseFile, text, workbook } from './files'
import { expect, type Program, test } from './host'
import { open, settled } from './ways'

test.describe('in a form', () => {
  test.use({ example: true })

  test('a window that is closed in the middle of a form has the draft when it is opened again', async ({
    page,
    program,
  }) => {
    const { id } = program.ask('register.providers', { committeeId: null }).rows[0] ?? { id: '' }
    await open(page, `/register/utforare/${id}`)
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await page.getByLabel('Telefon').fill('0100-55 55 55')
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await expect(page.getByText('Det du skrev förra gången finns kvar.')).toBeVisible()
    await expect(page.getByLabel('Telefon')).toHaveValue('0100-55 55 55')
    expect(program.ask('register.provider', { id }).record.phone).not.toBe('0100-55 55 55')
  })

  test('a personnummer in free text is pointed out while it is written, and is not saved', async ({
    page,
    program,
  }) => {
    const { id } = program.ask('register.providers', { committeeId: null }).rows[0] ?? { id: '' }
    const { version } = program.ask('register.provider', { id }).record
    await open(page, `/register/utforare/${id}`)
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await page.getByLabel('Anteckning').fill('Klagomålet gäller 811218-9876.')
    await expect(page.getByLabel('Anteckning')).toHaveAccessibleDescription(/personnummer/)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('personnummer')
    await expect(page.getByLabel('Anteckning')).toBeFocused()
    expect(program.ask('register.provider', { id }).record.version).toBe(version)
  })
})

test.describe('in an import', () => {
  const register = (program: Program) => program.ask('register.providers', { committeeId: null }).totalUnfiltered

  test('a wrong list says what is wrong and where, and changes nothing', async ({ page, program }) => {
    await open(page, '/register/import')
    const file = await workbook('lista.xlsx', {
      Utförare: [
        { Namn: 'Lönnens hemtjänst', Driftsform: 'privat' },
        { Namn: 'Rönnens hemtjänst', Driftsform: 'stiftelse' },
      ],
    })
    await chooseFile(page, file)
    await expect(page.getByRole('row', { name: /Fel Utförare 3 Driftsform stiftelse/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Läs in', exact: true })).toHaveAttribute('aria-disabled', 'true')
    expect(register(program)).toBe(0)
  })

  for (const [what, name, content, sentence] of [
    ['an empty file', 'tom.xlsx', '', /tom/],
    ['a picture by another name', 'lista.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /Excel/],
  ] as const) {
    test(`${what} is refused in a sentence`, async ({ page, program }) => {
      await open(page, '/register/import')
      await chooseFile(page, text(name, content))
      await expect(page.getByRole('alert')).toContainText(sentence)
      await expect(page.getByRole('button', { name: 'Välj fil', exact: true })).toBeVisible()
      expect(register(program)).toBe(0)
    })
  }

  test('a whole import is taken back', async ({ page, program }) => {
    await open(page, '/register/import')
    const file = await workbook('lista.xlsx', { Utförare: [{ Namn: 'Lönnens hemtjänst', Driftsform: 'privat' }] })
    await chooseFile(page, file)
    await page.getByRole('button', { name: 'Läs in', exact: true }).click()
    await expect(page.getByText('lista.xlsx är inläst: 1 rad sparad.')).toBeVisible()
    expect(register(program)).toBe(1)
    await page.getByRole('button', { name: 'Ångra hela inläsningen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra inläsningen' }).click()
    await expect(page.getByText('Inläsningen av lista.xlsx är ångrad: 1 rad borttagna')).toBeVisible()
    expect(register(program)).toBe(0)
  })
})
