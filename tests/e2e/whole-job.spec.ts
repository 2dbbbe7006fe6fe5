import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Download, Page } from '@playwright/test'
import { openDocument } from '../electron/documents/opened'
import { chooseFile, type ChosenFile, workbook } from './files'
import { expect, test } from './host'
import { choose, chooseYear, decide, fillInResponsible, settled, writeDocument } from './ways'

const published = fileURLToPath(new URL('../fixtures/facts/historik-avtalsuppfoljning-2023.csv', import.meta.url))

/** The published percentages of 2023 with the counts they come from; sources in the fixture's README. */
const publishedShares = {
  'Daglig verksamhet': ['19 av 34 (56 %)', '15 av 34 (44 %)'],
  Korttidstillsyn: ['17 av 20 (85 %)', '3 av 20 (15 %)'],
  Familjerådgivning: ['8 av 23 (35 %)', '12 av 23 (52 %)', '2 av 23 (9 %)', '1 av 23 (4 %)'],
}

/** What a stranger has in Excel: invented, and as untidy as lists are, with dates as text among real ones. */
const ownList = (): Promise<ChosenFile> =>
  workbook('utförare i Solberga.xlsx', {
    Nämnder: [{ Nämnd: 'Omsorgsnämnden', Kommun: 'Solberga kommun' }],
    Verksamhetsområden: [
      { Verksamhetsområde: 'Funktionsnedsättning', Nämnd: 'Omsorgsnämnden', Lagrum: 'LSS' },
      { Verksamhetsområde: 'Familj', Nämnd: 'Omsorgsnämnden', Lagrum: 'SoL' },
    ],
    Insatser: [
      { Insats: 'Daglig verksamhet', Verksamhetsområde: 'Funktionsnedsättning', 'Intervall år': 3 },
      { Insats: 'Korttidstillsyn', Verksamhetsområde: 'Funktionsnedsättning', 'Intervall år': 3 },
      { Insats: 'Familjerådgivning', Verksamhetsområde: 'Familj', 'Intervall år': 2 },
    ],
    Utförare: [
      { Namn: 'Lönnens daglig verksamhet', Driftsform: 'privat' },
      { Namn: 'Rönnens daglig verksamhet', Driftsform: 'Idéburen' },
      { Namn: ' Solberga korttidstillsyn ', Driftsform: 'egen regi' },
      { Namn: 'Samtal i Solberga', Driftsform: 'privat' },
    ],
    Avtal: [
      avtal('A-1', 'Lönnens daglig verksamhet', 'Daglig verksamhet', 'LOV', new Date('2024-01-01T00:00:00Z')),
      avtal('A-2', 'Rönnens daglig verksamhet', 'Daglig verksamhet', 'lov', '2022-03-01'),
      avtal('U-1', 'Solberga korttidstillsyn', 'Korttidstillsyn', 'egen regi', '2020-01-01'),
      avtal('A-3', 'Samtal i Solberga', 'Familjerådgivning', 'LOV', '2026-02-01'),
    ],
    Granskningar: [
      granskning('2026-1', 'A-1', 'Daglig verksamhet', 'följer avtal till största del, mindre brister kvarstår'),
      granskning('2026-2', 'U-1', 'Korttidstillsyn', 'följer uppdragsbeskrivningen'),
    ],
    Brister: [
      {
        Granskningsnummer: '2026-1',
        Område: 'Dokumentation',
        Beskrivning: 'Genomförandeplaner saknas i tre av tio granskade ärenden.',
        Allvarlighetsgrad: 'måttlig',
        Lagrum: 'LSS 21 a §',
        'Åtgärdas senast': '2026-12-15',
      },
    ],
  })

const avtal = (Avtalsnummer: string, Utförare: string, Insats: string, Form: string, Startdatum: Date | string) => ({
  Avtalsnummer,
  Utförare,
  Insats,
  Form,
  Startdatum,
})
const granskning = (Granskningsnummer: string, Avtalsnummer: string, Insats: string, Utfall: string) => ({
  Granskningsnummer,
  Avtalsnummer,
  Insats,
  Typ: 'avtalsuppföljning',
  År: 2026,
  Genomförd: '2026-05-12',
  Utfall,
})

test('from an empty start to two finished documents, as a stranger would go', async ({ page, program }) => {
  test.slow()
  await test.step('the own Excel list is seen through and read in', async () => {
    await page.getByRole('button', { name: 'Läs in en arbetsbok' }).click()
    await chooseFile(page, await ownList())
    await expect(page.getByRole('row', { name: /^Utförare 4 4 0 0 0$/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Granskningar 2 2 0 0 0$/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Brister 1 1 0 0 0$/ })).toBeVisible()
    expect(program.ask('settings.frame', {}).isEmpty).toBe(true)
    await page.getByRole('button', { name: 'Läs in', exact: true }).click()
    await expect(page.getByText('utförare i Solberga.xlsx är inläst: 17 rader sparade.')).toBeVisible()
  })

  await test.step('the published years come in as Historik', async () => {
    await page.getByRole('button', { name: 'Läs in en fil till' }).click()
    await chooseFile(page, published)
    await expect(page.getByRole('row', { name: /^Historik 17 17 0 0 0$/ })).toBeVisible()
    await page.getByRole('button', { name: 'Läs in', exact: true }).click()
    await expect(page.getByText('17 rader sparade.')).toBeVisible()
  })

  await test.step('and give the published percentages', async () => {
    await goTo(page, 'Bedöma')
    await goTo(page, 'Utfall')
    await chooseYear(page, 2023)
    for (const [insats, shares] of Object.entries(publishedShares)) {
      const row = page.getByRole('row', { name: new RegExp(`^${insats}`) })
      for (const share of shares) await expect(row).toContainText(share)
    }
  })

  await test.step('a riskanalys is made, a risk moved by keyboard, and decided', async () => {
    await goTo(page, 'Analysera')
    await chooseYear(page, 2027)
    await page.getByRole('button', { name: 'Starta tom: Funktionsnedsättning' }).click()
    await addRisk(page, 'Genomförandeplaner följs inte upp', '3 Stor', '3 Betydande')
    await addRisk(page, 'Vikarier saknar introduktion', '2 Liten', '2 Måttlig')
    const mark = page.getByRole('button', { name: /^Risk 2, Vikarier/ })
    await mark.focus()
    await page.keyboard.press('ArrowUp')
    await expect(mark).toHaveAccessibleName(/sannolikhet 3 Stor, konsekvens 2 Måttlig, riskvärde 6/)
    await decide(page)
    await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()
  })

  await test.step('the plan is proposed, read, changed with a reason and decided', async () => {
    await goTo(page, 'Planera')
    await page.getByRole('button', { name: 'Föreslå en plan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Arbetsdagar för uppföljning').fill('12')
    await dialog.getByRole('button', { name: 'Föreslå en plan' }).click()
    await page.getByRole('row', { name: /Lönnens daglig verksamhet/ }).click()
    const panel = page.getByRole('complementary', { name: 'Varför den här utföraren?' })
    await expect(panel).toContainText('1 öppen brist')
    await panel.getByRole('button', { name: 'Ändra med skäl' }).click()
    await page.getByRole('textbox', { name: 'Dagar' }).fill('3,5')
    await page.getByLabel('Skäl till ändringen').fill('Två enheter besöks samma vecka')
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByText('Ändrad med skäl: Två enheter besöks samma vecka')).toBeVisible()
    await fillInResponsible(page)
    await decide(page)
    await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()
  })

  await test.step('the granskning gets its outcome and a brist, which is mended and verified', async () => {
    await page.getByRole('row', { name: /Rönnens daglig verksamhet/ }).click()
    await page.getByRole('link', { name: 'Öppna granskningen' }).click()
    await page.getByRole('tab', { name: 'Brister' }).click()
    await page.getByRole('button', { name: 'Ny brist' }).click()
    await page.getByRole('combobox', { name: 'Område' }).fill('Bemanning')
    await page.getByLabel('Beskrivning').fill('Schemat visar obesatta pass på helger.')
    await page.getByRole('radio', { name: 'Måttlig' }).check()
    await page.getByLabel('Åtgärdas senast').fill('2026-12-01')
    await page.getByRole('button', { name: 'Spara brist' }).click()
    await expect(page.getByText('Bristen är sparad.')).toBeVisible()
    await page.getByRole('tab', { name: 'Bedömning' }).click()
    await page.getByLabel('Genomförd den').fill('2026-11-20')
    await page.getByRole('radio', { name: 'Följer avtal efter komplettering av brister' }).check()
    await page.getByRole('button', { name: 'Registrera utfall' }).click()
    await expect(page.getByText('Genomförd 2026-11-20.')).toBeVisible()

    await goTo(page, 'Åtgärda')
    await page.getByRole('row', { name: /Schemat visar obesatta pass/ }).click()
    await page.getByLabel('Vad har utföraren gjort?').fill('Helgpassen är bemannade från vecka 47.')
    await page.getByRole('button', { name: 'Registrera åtgärd' }).click()
    await page.getByRole('radio', { name: 'Telefon' }).check()
    await page.getByRole('button', { name: 'Verifiera' }).click()
    await expect(page.getByRole('button', { name: 'Öppna igen' })).toBeVisible()
  })

  await test.step('the letter about the plan is written', async () => {
    await goTo(page, 'Dokument')
    const letter = await write(page, 'Tjänsteskrivelse om uppföljningsplan', '2027')
    expect(letter.suggestedFilename()).toBe('tjansteskrivelse-plan-2027.docx')
    const { text } = openDocument(readFileSync(await letter.path()))
    expect(text).toContain('Nämnden godkänner uppföljningsplanen för 2027, fastställd den 22 november 2026')
    expect(text).toContain('Lönnens daglig verksamhet')
  })

  await test.step('and the yearly report, with the published shares', async () => {
    await goTo(page, 'Dokument')
    const report = await write(page, 'Årsrapport avtalsuppföljning', '2023')
    expect(report.suggestedFilename()).toBe('arsrapport-avtalsuppfoljning-2023.docx')
    const { text } = openDocument(readFileSync(await report.path()))
    for (const share of Object.values(publishedShares).flat()) expect(text).toContain(share)
  })
})

/** By the menu, as one goes when one has not learnt the addresses. */
async function goTo(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: label }).first().click()
  await settled(page)
}

async function addRisk(page: Page, event: string, likelihood: string, consequence: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny risk' }).first().click()
  await page.getByLabel('Händelse').fill(event)
  const before = page.getByRole('group', { name: 'Före åtgärd' })
  await choose(before.getByRole('combobox', { name: 'Sannolikhet' }), likelihood)
  await choose(before.getByRole('combobox', { name: 'Konsekvens' }), consequence)
  await page.getByLabel('Åtgärd', { exact: true }).fill('Uppföljning varje månad.')
  await page.getByRole('combobox', { name: 'Ansvarig (roll)' }).fill('planerare')
  await page.getByLabel('Klart senast').fill('2027-03-31')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Ny risk' })).toBeHidden()
}

async function write(page: Page, kind: string, year: string): Promise<Download> {
  await page.getByRole('button', { name: 'Nytt dokument' }).first().click()
  await page.getByRole('radio', { name: kind }).check()
  await choose(page.locator('form').getByRole('combobox', { name: 'År' }), year)
  return writeDocument(page)
}
