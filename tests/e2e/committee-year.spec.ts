import { expect, test } from './host'
import { choose, open, settled } from './ways'

test.describe('the nämnd’s year, with the example', () => {
  test.use({ example: true })

  test('a decision that waits is recorded, found by its §, and corrected', async ({ page, program }) => {
    await open(page, '/atgarda/namndens-ar')
    await expect(page.getByRole('heading', { name: 'Omsorgsnämnden, onsdag 9 december 2026' })).toBeVisible()
    await page.getByRole('button', { name: /beslut saknas/ }).click()
    await page.getByRole('button', { name: /^Registrera beslut: / }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Paragraf').fill('97')
    await dialog.getByLabel('Återremiss').check()
    await dialog.getByRole('button', { name: 'Registrera beslutet' }).click()
    await expect(dialog.getByText('Skriv varför ärendet går tillbaka.').last()).toBeVisible()
    await dialog.getByLabel('Enligt förslaget').check()
    await dialog.getByRole('button', { name: 'Registrera beslutet' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('§ 97, 2026-11-19')).toBeVisible()
    const [hit] = program.ask('settings.search', { text: '§ 97' }).hits
    expect(hit).toMatchObject({ type: 'committeeDecision', detail: 'Äldrenämnden, 2026-11-19' })

    await page.getByRole('button', { name: 'Rätta beslutet § 97' }).click()
    await dialog.getByLabel('Vad som blev fel').fill('Fel paragraf.')
    await dialog.getByRole('button', { name: 'Arkivera registreringen' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: /^Registrera beslut: / })).toBeVisible()
  })

  test('pasted days become the year, what recurs finds its meeting, and Nytt ärende ends there', async ({ page }) => {
    await open(page, '/atgarda/namndens-ar')
    await choose(page.getByRole('combobox', { name: 'Nämnd', exact: true }), 'Socialnämnden')
    await page.getByRole('button', { name: 'Lägg in sammanträden' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Datum' }).fill('17 december\n30 februari')
    await expect(dialog.getByText('Datumet finns inte i almanackan.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Datum' }).fill('17 december')
    await dialog.getByRole('button', { name: 'Lägg in', exact: true }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: /^17 tors/ }).click()
    await page.getByRole('button', { name: 'Lägg till ärende' }).click()
    await dialog.getByLabel('Rubrik').fill('Taxor 2027')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('list', { name: 'Ärenden' }).getByText('Taxor 2027')).toBeVisible()

    await open(page, '/atgarda/namndens-ar?ar=2027')
    await settled(page)
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await page.getByRole('button', { name: 'Lägg till 4 mars: Årsrapport avtalsuppföljning 2026' }).click()
    await expect(page.getByRole('button', { name: /^4 tors.*Årsrapport avtalsuppföljning 2026/ })).toBeVisible()
  })
})
