import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp } from '../../../../support/test-app'
import { csv, importAll, preview, rowsIn, told, wholeRegister, workbook } from './support'

type Row = Record<string, WrittenCell>

/** What is said about one more row in a sheet, when everything else is right. */
async function saidAbout(sheet: string, row: Row): Promise<string[]> {
  const sheets = wholeRegister()
  sheets[sheet]?.push(row)
  const place = `${sheet} ${(sheets[sheet]?.length ?? 0) + 1} `
  return told(await preview(openTestApp(), sheets)).map((sentence) => sentence.replace(place, ''))
}

const agreement = { Avtalsnummer: 'A-2', Utförare: 'Eken', Insats: 'HVB', Form: 'LOV', Startdatum: '2024-01-01' }
const review = { Granskningsnummer: '2026-001', Avtalsnummer: 'A-1', Insats: 'HVB', Typ: 'avtalsuppföljning', År: 2025 }
const risk = { Verksamhetsområde: 'Barn och unga', År: 2026, Risk: 'Ny', Sannolikhet: 1, Konsekvens: 1 }
const finding = { Granskningsnummer: '2025-001', Område: 'Bemötande', Beskrivning: 'Text' }

describe('what a row must be', () => {
  it.each<[string, string, Row, string]>([
    [
      'a required value is there',
      'Utförare',
      { Namn: 'Ny' },
      'error Driftsform: Värdet saknas. Fyll i det, eller ta bort raden.',
    ],
    [
      'an organisationsnummer is right',
      'Utförare',
      { Namn: 'Ny', Driftsform: 'privat', Organisationsnummer: '559999-9990' },
      'error Organisationsnummer: Kontrollsiffran (den sista siffran) stämmer inte. Kontrollera att alla siffror är rätt avskrivna.',
    ],
    [
      'a name points at something, and the nearest is suggested',
      'Avtal',
      { ...agreement, Utförare: 'Ekn' },
      'error Utförare: Utföraren finns varken i filen eller i registret. Menade du ”Eken”? Rätta namnet, eller lägg till raden i bladet Utförare.',
    ],
    [
      'a unit belongs to the utförare',
      'Avtal',
      { ...agreement, Utförare: 'Solberga kommun', Form: 'egen regi', Enhet: 'Björken' },
      'error Enhet: Enheten finns varken i filen eller i registret hos utföraren. Rätta namnet, eller lägg till raden i bladet Enheter.',
    ],
    [
      'a fixed value is one of its words',
      'Avtal',
      { ...agreement, Form: 'LOVV' },
      'error Form: Värdet känns inte igen. Menade du ”LOV”? Välj något av: LOV; LOU; entreprenad; IOP; egen regi.',
    ],
    [
      'egen regi has no contract',
      'Avtal',
      { ...agreement, Utförare: 'Solberga kommun' },
      'error Form: Utföraren är kommunens egen regi och kan inte ha ett avtal av formen LOV. Välj egen regi.',
    ],
    [
      'dates come in order',
      'Avtal',
      { ...agreement, Slutdatum: '2023-12-31' },
      'error Slutdatum: Slutdatum ligger före startdatum 2024-01-01. Rätta ett av dem.',
    ],
    [
      'a date can be read without guessing',
      'Avtal',
      { ...agreement, Slutdatum: '03/04/2027' },
      'error Slutdatum: Datumet går inte att läsa säkert. Skriv det som 2026-11-22.',
    ],
    [
      'the same row stands once',
      'Utförare',
      { Namn: 'EKEN', Driftsform: 'privat' },
      'error null: Utföraren står redan på rad 2. Ta bort en av raderna 2 och 4.',
    ],
    [
      'a granskning is of its agreement’s insats',
      'Granskningar',
      { ...review, Utförare: 'Solberga kommun' },
      'error Utförare: Avtalet gäller en annan utförare, Eken. Rätta utföraren eller avtalsnumret.',
    ],
    [
      'an outcome is in the words of the agreement’s form',
      'Granskningar',
      { ...review, Genomförd: '2025-02-01', Utfall: 'följer uppdragsbeskrivningen' },
      'error Utfall: Orden gäller egen regi, men avtalets form är LOU. Skriv ”följer avtal”.',
    ],
    [
      'a granskning is either carried out or not',
      'Granskningar',
      { ...review, Genomförd: '2025-02-01', Utfall: 'följer avtal', 'Ej genomförd orsak': 'avtal uppsagt' },
      'error Utfall: Raden har både Utfall och Ej genomförd orsak. Ta bort ett av dem.',
    ],
    [
      'an outcome without a day is taken, and said not to count yet',
      'Granskningar',
      { ...review, Utfall: 'följer avtal' },
      'warning Utfall: Utfallet räknas inte förrän Genomförd har ett datum. Fyll i datumet när det är känt.',
    ],
    [
      'a granskning is not carried out ahead of today',
      'Granskningar',
      { ...review, År: 2026, Genomförd: '2026-12-24' },
      'error Genomförd: Dagen har inte varit än. Rätta datumet, eller lämna tomt om granskningen är planerad.',
    ],
    [
      'the year is the year of the day; if not it is pointed out',
      'Granskningar',
      { ...review, Genomförd: '2026-01-10' },
      'warning Genomförd: Granskningen hör till år 2025 men är genomförd ett annat år. Kontrollera datumet.',
    ],
    [
      'a risk lies on the scale',
      'Riskanalyser',
      { ...risk, Sannolikhet: 5 },
      'error Sannolikhet: Analysens skala har 4 steg. Ange värden mellan 1 och 4.',
    ],
    [
      'a brist is not mended before it was found',
      'Brister',
      { ...finding, Åtgärdad: '2025-01-01' },
      'error Åtgärdad: Bristen kan inte vara åtgärdad 2025-01-01, före granskningen 2025-03-14.',
    ],
    [
      'a period has both its ends',
      'Historik',
      { Serie: 'avvikelser', År: 2019, Från: '2019-04-01', Antal: 70 },
      'error Till: En period behöver både Från och Till. Fyll i båda, eller ingen.',
    ],
  ])('%s', async (_rule, sheet, row, sentence) => {
    expect(await saidAbout(sheet, row)).toEqual([sentence])
  })

  it('an outcome of egen regi may be told in either words', async () => {
    const inHouse = { ...review, Avtalsnummer: 'U-1', Genomförd: '2025-02-01', Utfall: 'följer avtal' }
    expect(await saidAbout('Granskningar', inHouse)).toEqual([])
  })

  it('a personnummer in free text is refused, and never repeated', async () => {
    const shown = await preview(openTestApp(), {
      Utförare: [
        { Namn: 'Eken', Driftsform: 'privat', Anteckning: 'Gäller 19900101-0017 enligt samtal' },
        { Namn: '900101-0017', Driftsform: 'privat' },
        { Namn: 'Björken', Driftsform: 'privat', Organisationsnummer: '900101-0017' },
      ],
      Enheter: [{ Utförare: '900101-0017', Enhet: 'Enheten' }],
    })
    expect(shown.issues.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'Anteckning', null],
      [3, 'Namn', null],
      [4, 'Organisationsnummer', null],
      [2, 'Utförare', null],
    ])
    expect(shown.issues[0]?.message).toContain('Texten innehåller ett personnummer')
    expect(JSON.stringify(shown)).not.toContain('0017')
  })

  it('a formula with an error is a fault of its row', async () => {
    const file = csv(['Namn;Driftsform', 'Eken;#N/A'])
    const shown = await openTestApp().job('register.previewImport', { file, sheet: null })
    expect(told(shown)).toEqual([expect.stringContaining('error Utförare 2 Driftsform')])
  })
})

describe('sheets and columns', () => {
  it('that are unknown are pointed out and left, and the rest is read', async () => {
    const app = openTestApp()
    const shown = await preview(app, {
      Nämnder: [{ ' nämnd ': 'Socialnämnden', Egen: 'x', Annan: 'y' }],
      Blad7: [{ A: 1 }],
    })
    expect(told(shown)).toEqual([
      'warning Nämnder null null: Kolumner som inte hör till bladet lästes inte: ”Egen” och ”Annan”.',
      'warning Blad7 null null: Bladet lästes inte: programmet känner inte igen namnet. Döp om det efter mallen om det ska läsas in.',
    ])
    expect(shown.sheets).toMatchObject([{ name: 'Nämnder', new: 1, unknownColumns: ['Egen', 'Annan'] }])
  })

  it('of deviations and other lists that name utförare and enhet are not taken for a list of enheter', async () => {
    const row = { Datum: '2026-01-01', Typ: 'rutin', Enhet: 'Björken', Utförare: 'Eken', Status: 'klar' }
    const shown = await preview(openTestApp(), {
      Blad1: [{ Enhet: 'Björken', Utförare: 'Eken', Kontakt: 'chef', Läge: 'öppen' }],
      Blad2: [row],
    })
    expect(shown.sheets).toEqual([])
  })

  it('a required column that is missing stops the sheet with one sentence', async () => {
    const shown = await preview(openTestApp(), { Utförare: [{ Namn: 'Eken' }, { Namn: 'Björken' }] })
    expect(told(shown)).toEqual([
      'error Utförare null null: Bladet saknar kolumnen Driftsform, som måste finnas. Lägg till den med rubrik på rad 1.',
    ])
    expect(shown.sheets[0]).toMatchObject({ wrong: 2 })
  })

  it('an own list with another sheet name and common headings is recognised', async () => {
    const shown = await preview(openTestApp(), {
      Blad1: [{ Utförare: 'Eken', 'Org.nr': '559999-9991', Driftsform: 'privat' }],
    })
    expect(told(shown)).toEqual([
      'warning Blad1 null null: Bladet lästes som Utförare, eftersom rubrikerna är de som hör dit.',
    ])
    expect(shown.sheets).toMatchObject([{ name: 'Utförare', new: 1 }])
  })
})

describe('risk analyses', () => {
  it('that are decided are frozen: the same rows are unchanged, others are refused', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    app.db.runSql("UPDATE riskAnalysis SET status = 'decided', decidedBy = 'Gruppchef', decidedOn = '2026-01-10'")
    const again = await preview(app, wholeRegister())
    expect(again.sheets.find(({ name }) => name === 'Riskanalyser')).toMatchObject({ unchanged: 1 })
    const shown = await preview(app, { Riskanalyser: [risk] })
    expect(told(shown)).toEqual([
      'error Riskanalyser 2 null: Riskanalysen för 2026 är fastställd och kan inte ändras. Starta en ny version av den under Analysera och läs in filen igen.',
    ])
  })

  it('before a change stand beside the year’s, are exported, and come back the same', async () => {
    const app = openTestApp()
    const sheets = wholeRegister()
    const change = { Förändring: 'Två boenden slås samman', 'Förändringen sker': '2026-09-01' }
    sheets['Riskanalyser'] = [risk, { ...risk, ...change }, { ...risk, ...change, Risk: 'En till' }]
    await importAll(app, sheets)
    expect(app.db.allSql('SELECT occasion, title, changeOn FROM riskAnalysis WHERE serviceAreaId IS NOT NULL')).toEqual(
      [
        { occasion: 'yearly', title: null, changeOn: null },
        { occasion: 'change', title: 'Två boenden slås samman', changeOn: '2026-09-01' },
      ],
    )
    expect(app.db.allSql("SELECT number FROM risk WHERE event IN ('Ny', 'En till') ORDER BY number")).toEqual([
      { number: 1 },
      { number: 1 },
      { number: 2 },
    ])
    const file = await app.job('register.exportWorkbook', {})
    const back = await app.job('register.previewImport', { file, sheet: null })
    expect(back.sheets.filter((sheet) => sheet.rows !== sheet.unchanged)).toEqual([])
    app.db.runSql("UPDATE riskAnalysis SET status = 'decided' WHERE occasion = 'change'")
    expect(told(await preview(app, { Riskanalyser: [{ ...risk, ...change, Sannolikhet: 2 }] }))).toEqual([
      'error Riskanalyser 2 null: Riskanalysen för Två boenden slås samman är fastställd och kan inte ändras. Starta en ny version av den under Analysera och läs in filen igen.',
    ])
  })

  it('words that are no requirement in the register are kept as they stand', async () => {
    const app = openTestApp()
    const sheets = wholeRegister()
    sheets['Riskanalyser'] = [{ ...risk, Krav: 'SoL 5 kap. 1 §' }]
    await importAll(app, sheets)
    expect(app.db.getSql('SELECT * FROM risk')).toMatchObject({
      requirementId: null,
      requirementText: 'SoL 5 kap. 1 §',
    })
  })
})

describe('Historik', () => {
  it('keeps an unknown insats as text, and links it when the register gets it', async () => {
    const app = openTestApp()
    const row = { Serie: 'avtal', År: 2020, Insats: 'HVB', Form: 'LOU', Antal: 12 }
    await importAll(app, { Historik: [row] })
    expect(app.db.getSql('SELECT * FROM history')).toMatchObject({
      serviceTypeId: null,
      serviceTypeName: 'HVB',
      form: 'LOU',
    })
    const { Historik: _, ...register } = wholeRegister()
    await importAll(app, register)
    const shown = await preview(app, { Historik: [row] })
    expect(shown.sheets[0]?.sample[0]?.changes).toEqual([
      { column: 'Koppling', before: 'bara text', after: 'kopplad till registret' },
    ])
    await app.job('register.runImport', { token: shown.token, skipInvalid: false })
    expect(app.db.getSql('SELECT * FROM history')).toMatchObject({ serviceTypeId: expect.any(String) })
    expect(rowsIn(app, 'history')).toBe(1)
  })

  it('an empty Antal is unknown, not nothing', async () => {
    const app = openTestApp()
    await app.job('register.previewImport', {
      file: await workbook({ Historik: [{ Serie: 'beröm', År: 2019 }] }),
      sheet: null,
    })
    await importAll(app, {
      Historik: [
        { Serie: 'beröm', År: 2019, Antal: null },
        { Serie: 'klagomål', År: 2019, Antal: 0 },
      ],
    })
    expect(app.db.allSql('SELECT series, count FROM history ORDER BY series')).toEqual([
      { series: 'beröm', count: null },
      { series: 'klagomål', count: 0 },
    ])
  })
})
