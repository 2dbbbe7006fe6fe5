import type { ImportPreview, ImportResult } from '../../../../../shared/contracts/exchange'
import type { ErrorData } from '../../../../../shared/errors'
import { type WrittenSheet, writeWorkbook } from '../../../../../electron/exchange/write/write-workbook'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import type { TestApp } from '../../../../support/test-app'

type Sheets = Record<string, Array<Record<string, WrittenCell>>>

/** A real workbook of these sheets, as it travels through the contract. */
export async function workbook(sheets: Sheets, fileName = 'lista.xlsx') {
  const written = Object.entries(sheets).map(([name, rows]): WrittenSheet => {
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    return {
      name,
      columns: headings.map((heading) => ({ heading, width: 12 })),
      rows: rows.map((row) => headings.map((heading) => row[heading] ?? null)),
    }
  })
  return { fileName, contentBase64: (await writeWorkbook(written)).toString('base64') }
}

export const csv = (lines: string[], fileName = 'lista.csv') => ({
  fileName,
  contentBase64: Buffer.from(lines.join('\r\n')).toString('base64'),
})

export async function preview(app: TestApp, sheets: Sheets): Promise<ImportPreview> {
  return app.job('register.previewImport', { file: await workbook(sheets), sheet: null })
}

export async function importAll(app: TestApp, sheets: Sheets, skipInvalid = false): Promise<ImportResult> {
  const { token } = await preview(app, sheets)
  return app.job('register.runImport', { token, skipInvalid })
}

export async function importRefusal(app: TestApp, sheets: Sheets): Promise<ErrorData> {
  const { token } = await preview(app, sheets)
  return app.jobRefusal('register.runImport', { token, skipInvalid: false })
}

/** 'Utförare, rad 2, kolumn Driftsform: …', one for each issue. */
export const told = ({ issues }: Pick<ImportPreview, 'issues'>): string[] =>
  issues.map(({ degree, sheet, row, column, message }) => `${degree} ${sheet} ${row} ${column}: ${message}`)

export const counts = ({ sheets }: ImportPreview) =>
  sheets.map((sheet) => [sheet.name, sheet.new, sheet.changed, sheet.unchanged, sheet.wrong])

export const rowsIn = (app: TestApp, table: string): number =>
  app.db.getSql<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`)?.n ?? -1

/** A small register that holds together: one of everything. */
export const wholeRegister = (): Sheets => ({
  Nämnder: [{ Nämnd: 'Socialnämnden', Förvaltning: 'Socialförvaltningen', Kommun: 'Solberga kommun' }],
  Verksamhetsområden: [{ Verksamhetsområde: 'Barn och unga', Nämnd: 'Socialnämnden', Lagrum: 'SoL' }],
  Insatser: [
    { Insats: 'HVB', Verksamhetsområde: 'Barn och unga', Lagrum: 'SoL', 'Intervall år': 2.5, 'Utsatt målgrupp': 'ja' },
  ],
  Utförare: [
    { Namn: 'Eken', Driftsform: 'privat', Organisationsnummer: '5599999991', 'E-post': 'kontakt@exempel.se' },
    { Namn: 'Solberga kommun', Driftsform: 'egen regi' },
  ],
  Enheter: [
    { Utförare: 'Eken', Enhet: 'Björken', Insats: 'HVB', Platser: 12, 'Tillstånd giltigt till': { day: '2028-01-31' } },
  ],
  Avtal: [
    {
      Avtalsnummer: 'A-1',
      Utförare: 'Eken',
      Enhet: 'Björken',
      Insats: 'HVB',
      Form: 'LOU',
      Startdatum: { day: '2024-01-01' },
    },
    { Avtalsnummer: 'U-1', Utförare: 'Solberga kommun', Insats: 'HVB', Form: 'egen regi', Startdatum: '2020-01-01' },
  ],
  Krav: [
    { Insats: 'HVB', Krav: 'Två medarbetare är i tjänst nattetid', Källa: 'Avtal p. 4', Kvalitetsområde: 'Säker' },
  ],
  Riskanalyser: [
    {
      Verksamhetsområde: 'Barn och unga',
      År: 2026,
      Risk: 'Bemanningen nattetid hålls inte',
      Krav: 'Två medarbetare är i tjänst nattetid',
      Sannolikhet: 3,
      Konsekvens: 4,
      'Klart senast': '2026-06-30',
    },
  ],
  Granskningar: [
    {
      Granskningsnummer: '2025-001',
      Avtalsnummer: 'A-1',
      Insats: 'HVB',
      Typ: 'avtalsuppföljning',
      År: 2025,
      'Planerad månad': 3,
      Genomförd: '2025-03-14',
      Metod: 'platsbesök',
      Föranmäld: 'ja',
      Utfall: 'följer avtal efter komplettering av brister',
    },
    {
      Granskningsnummer: '2025-002',
      Utförare: 'Solberga kommun',
      Insats: 'HVB',
      Typ: 'kvalitetsgranskning',
      År: 2025,
      Genomförd: '2025-05-02',
      Utfall: 'följer uppdragsbeskrivningen',
    },
  ],
  Brister: [
    {
      Granskningsnummer: '2025-001',
      Område: 'Bemanning',
      Beskrivning: 'En av två medarbetare saknades.',
      Allvarlighetsgrad: 'allvarlig',
      Krav: 'Två medarbetare är i tjänst nattetid',
      'Åtgärdas senast': '2025-04-30',
      Åtgärdad: '2025-04-20',
      'Verifierad genom': 'besök',
      'Verifierad datum': '2025-05-01',
    },
  ],
  Sanktioner: [
    {
      Granskningsnummer: '2025-001',
      Steg: 'varning',
      Beslutsdatum: '2025-04-02',
      'Beslutad av': 'enhetschef',
      Diarienummer: 'SN 2025/0101',
      Frist: '2025-05-02',
      Resultat: 'Bemanningen är utökad.',
      'Anmäld till IVO': 'nej',
    },
  ],
  'Ekonomiska kontroller': [
    {
      Utförare: 'Eken',
      Datum: '2025-03-01',
      'F-skatt': 'ja',
      Registrerad: 'ja',
      Arbetsgivaravgifter: 'betalda',
      Skatteskulder: 12500,
      'Styrelse kontrollerad': 'nej',
      Anmärkning: 'En skuld hos Kronofogden.',
    },
  ],
  Synpunkter: [
    {
      Nummer: 'K-17',
      Datum: '2025-02-01',
      Typ: 'klagomål',
      Kategori: 'bemötande',
      Utförare: 'Eken',
      Insats: 'HVB',
      'Hur den kom in': 'brev',
      Ansvarig: 'enhetschef',
      Besvarad: '2025-02-11',
      Avslutad: '2025-02-12',
      Granskning: '2025-001',
    },
    { Datum: '2025-02-03', Typ: 'beröm', Utförare: 'Eken', Enhet: 'Björken', Status: 'avslutad' },
  ],
  Avvikelser: [
    { Datum: '2025-06-01', Typ: 'läkemedel', Enhet: 'Björken', Allvarlighetsgrad: 'ringa' },
    {
      Datum: '2025-06-01',
      Typ: 'läkemedel',
      Enhet: 'Björken',
      Allvarlighetsgrad: 'ringa',
      Åtgärd: 'Ny rutin.',
      Insats: 'HVB',
      Orsak: 'Rutinen var okänd.',
      'Åtgärdas senast': '2025-07-01',
      Åtgärdad: '2025-06-20',
    },
  ],
  Erfarenheter: [
    {
      Datum: '2025-05-02',
      Erfarenhet: 'dålig',
      Utförare: 'Eken',
      Enhet: 'Björken',
      Kategori: 'samverkan',
      Beskrivning: 'Svar dröjer.',
    },
  ],
  'Lex Sarah': [
    { Datum: '2025-07-01', Utförare: 'Eken', Missförhållande: 'Insatsen uteblev.', 'Anmäld till IVO': 'ja' },
  ],
  Enkät: [
    {
      År: 2025,
      Fråga: 'Blir du bra bemött?',
      Kvalitetsområde: 'Trygghet och säkerhet',
      Verksamhetsområde: 'Barn och unga',
      Kön: 'kvinna',
      'Antal svar': 40,
      'Positiva andel': 82.5,
      Undersökning: 'Vår undersökning',
      Källa: 'SKR',
    },
    { År: 2025, Fråga: 'Blir du bra bemött?', 'Antal svar': 70, 'Positiva andel': 80 },
  ],
  Nyckeltal: [
    {
      Nyckeltal: 'Utredningstid',
      År: 2024,
      Grupp: 'Egen kommun',
      Kön: 'man',
      Värde: 74.5,
      Bättre: 'lägre',
      Källa: 'Kolada',
      Slag: 'process',
      Enhet: 'dagar',
      'Id i Kolada': 'U33401',
      Verksamhetsområde: 'Barn och unga',
      'Sista år': 2025,
      Hämtat: '2025-03-01',
    },
    { Nyckeltal: 'Utredningstid', År: 2024, Grupp: 'Riket', Värde: null, Bättre: 'lägre', 'Id i Kolada': 'U33401' },
    { Nyckeltal: 'Kostnad', År: 2024, Grupp: 'Egen kommun', Värde: 4919 },
  ],
  Historik: [
    { Serie: 'klagomål', År: 2019, Antal: 41 },
    { Serie: 'beröm', År: 2019 },
  ],
  Internkontroll: [
    {
      År: 2026,
      Risk: 'Registerutdrag saknas',
      Process: 'Rekrytering',
      Sannolikhet: 2,
      Konsekvens: 4,
      Kontrollmoment: 'Stickprov av tio anställningar',
      Metod: 'Granskning av handlingar',
      Frekvens: 'Varje tertial',
      Ansvarig: 'controller',
      'Tertial 1': 'Inga avvikelser.',
    },
    { År: 2026, Risk: 'Fel ersättning', Process: 'Ekonomi', Sannolikhet: 3, Konsekvens: 2, Nämnd: 'Socialnämnden' },
  ],
  'Mål och uppdrag': [
    {
      År: 2026,
      Rubrik: 'Granska bemanningen nattetid',
      Typ: 'uppdrag',
      Från: 'nämnden',
      Status: 'pågår',
      Nämnd: 'Socialnämnden',
      Insats: 'HVB',
      Utförare: 'Eken',
    },
  ],
  Årshjul: [{ Månad: 'mars', Aktivitet: 'Patientsäkerhetsberättelse', Ansvarig: 'MAS', Löpande: 'nej' }],
})
