import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp } from '../../../../support/test-app'
import { counts, importAll, preview, rowsIn, told, wholeRegister } from './support'

type Row = Record<string, WrittenCell>

/** What is said about one more row in a sheet, when everything else is right. */
async function saidAbout(sheet: string, row: Row): Promise<string[]> {
  const sheets = wholeRegister()
  sheets[sheet]?.push(row)
  const place = `${sheet} ${(sheets[sheet]?.length ?? 0) + 1} `
  return told(await preview(openTestApp(), sheets)).map((sentence) => sentence.replace(place, ''))
}

const sanction = { Granskningsnummer: '2025-001', Steg: 'vite', Beslutsdatum: '2025-09-01' }
const control = { Utförare: 'Eken', Datum: '2026-03-01' }
const complaint = { Datum: '2026-02-01', Typ: 'klagomål', Kategori: 'information', Utförare: 'Eken' }
const deviation = { Datum: '2026-02-01', Typ: 'fall', Utförare: 'Eken' }
const lexSarah = { Datum: '2026-02-01', Utförare: 'Eken' }
const goal = { År: 2026, Rubrik: 'Ett mål' }
const ahead = 'Dagen har inte varit än. Rätta datumet.'

describe('what a row of the sources must be', () => {
  it.each<[string, string, Row, string]>([
    [
      'a step is one of the ladder’s',
      'Sanktioner',
      { ...sanction, Steg: 'varnning' },
      'error Steg: Värdet känns inte igen. Menade du ”varning”? Välj något av: komplettering; begäran om rättelse; varning; varning med åtgärdsplan; vite; hävning.',
    ],
    [
      'egen regi has no sanctions',
      'Sanktioner',
      { ...sanction, Granskningsnummer: '2025-002' },
      'error Granskningsnummer: Granskningen gäller egen regi, där rättelse och sanktioner inte finns. Resultatet går till den ansvariga förvaltningen.',
    ],
    [
      'a step is decided after its granskning',
      'Sanktioner',
      { ...sanction, Beslutsdatum: '2025-01-01' },
      'error Beslutsdatum: Steget kan inte vara beslutat före granskningen 2025-03-14. Rätta datumet.',
    ],
    [
      'a step is not decided ahead of today',
      'Sanktioner',
      { ...sanction, Beslutsdatum: '2026-12-24' },
      'error Beslutsdatum: Dagen har inte varit än. Registrera steget när det är beslutat.',
    ],
    [
      'a step’s time runs out after it was decided',
      'Sanktioner',
      { ...sanction, Frist: '2025-08-01' },
      'error Frist: Fristen går ut före beslutet 2025-09-01. Rätta ett av datumen.',
    ],
    [
      'yes and no are said as such',
      'Sanktioner',
      { ...sanction, Polisanmäld: 'kanske' },
      'error Polisanmäld: Skriv ja eller nej.',
    ],
    ['a control has been made', 'Ekonomiska kontroller', { ...control, Datum: '2027-01-01' }, `error Datum: ${ahead}`],
    [
      'a control of egen regi is pointed out, and read',
      'Ekonomiska kontroller',
      { ...control, Utförare: 'Solberga kommun' },
      'warning Utförare: Utföraren är kommunens egen regi, där ekonomisk kontroll inte behövs. Raden läses in.',
    ],
    [
      'an utförare is controlled once a day',
      'Ekonomiska kontroller',
      { ...control, Datum: '2025-03-01' },
      'error null: Kontrollen står redan på rad 2. Ta bort en av raderna 2 och 3.',
    ],
    [
      'a synpunkt is of one of three kinds',
      'Synpunkter',
      { ...complaint, Typ: 'fråga' },
      'error Typ: Värdet känns inte igen. Välj något av: klagomål; synpunkt; beröm.',
    ],
    ['a synpunkt has come in', 'Synpunkter', { ...complaint, Datum: '2026-12-01' }, `error Datum: ${ahead}`],
    [
      'the same number stands once',
      'Synpunkter',
      { ...complaint, Nummer: 'k-17' },
      'error null: Synpunkten står redan på rad 2. Ta bort en av raderna 2 och 4.',
    ],
    [
      'an avvikelse has a type',
      'Avvikelser',
      { Datum: '2026-02-01', Utförare: 'Eken' },
      'error Typ: Värdet saknas. Fyll i det, eller ta bort raden.',
    ],
    [
      'an enhet that nobody has is asked for, with the nearest',
      'Avvikelser',
      { Datum: '2026-02-01', Typ: 'fall', Enhet: 'Björkn' },
      'error Enhet: Enheten finns varken i filen eller i registret. Menade du ”Björken”? Rätta namnet, eller lägg till raden i bladet Enheter.',
    ],
    [
      'a severity is one of its words',
      'Avvikelser',
      { ...deviation, Allvarlighetsgrad: 'hög' },
      'error Allvarlighetsgrad: Värdet känns inte igen. Välj något av: ringa; måttlig; allvarlig.',
    ],
    ['a lex Sarah has been reported', 'Lex Sarah', { ...lexSarah, Datum: '2026-12-01' }, `error Datum: ${ahead}`],
    [
      'an insats is in the register',
      'Lex Sarah',
      { ...lexSarah, Insats: 'Hemvård' },
      'error Insats: Insatsen finns varken i filen eller i registret. Rätta namnet, eller lägg till raden i bladet Insatser.',
    ],
    ['a mål has a year', 'Mål och uppdrag', { ...goal, År: 26 }, 'error År: Ange ett tal mellan 1990 och 2100.'],
    [
      'a month is a month',
      'Årshjul',
      { Månad: 13, Aktivitet: 'Ny' },
      'error Månad: Ange månaden som ett tal 1–12 eller med sitt namn, till exempel mars.',
    ],
    [
      'a vulnerable group is yes or no',
      'Insatser',
      { Insats: 'Ny', Verksamhetsområde: 'Barn och unga', 'Utsatt målgrupp': 'delvis' },
      'error Utsatt målgrupp: Skriv ja eller nej.',
    ],
  ])('%s', async (_rule, sheet, row, sentence) => {
    expect(await saidAbout(sheet, row)).toEqual([sentence])
  })

  it('what an uppdrag points at hangs together', async () => {
    const sheets = wholeRegister()
    sheets['Nämnder']?.push({ Nämnd: 'Äldrenämnden' })
    sheets['Verksamhetsområden']?.push({ Verksamhetsområde: 'Äldre', Nämnd: 'Äldrenämnden' })
    sheets['Mål och uppdrag'] = [
      { ...goal, Verksamhetsområde: 'Äldre', Insats: 'HVB' },
      { ...goal, Rubrik: 'Ett annat', Nämnd: 'Socialnämnden', Verksamhetsområde: 'Äldre' },
    ]
    expect(told(await preview(openTestApp(), sheets))).toEqual([
      'error Mål och uppdrag 2 Insats: Insatsen hör till ett annat verksamhetsområde. Rätta ett av dem, eller lämna området tomt.',
      'error Mål och uppdrag 3 Verksamhetsområde: Verksamhetsområdet hör till en annan nämnd. Rätta ett av dem, eller lämna nämnden tom.',
    ])
  })

  it('a personnummer in what is told is refused, and never repeated', async () => {
    const shown = await preview(openTestApp(), {
      ...wholeRegister(),
      Synpunkter: [{ ...complaint, Beskrivning: 'Gäller 19900101-0017' }],
      'Lex Sarah': [{ ...lexSarah, Missförhållande: 'Gäller 900101-0017' }],
    })
    expect(shown.issues.map(({ degree, column, value }) => [degree, column, value])).toEqual([
      ['error', 'Beskrivning', null],
      ['error', 'Missförhållande', null],
    ])
  })

  it('an enhet that several utförare have needs its utförare', async () => {
    const sheets = wholeRegister()
    sheets['Utförare']?.push({ Namn: 'Lönnen', Driftsform: 'privat' })
    sheets['Enheter']?.push({ Utförare: 'Lönnen', Enhet: 'Björken' })
    sheets['Avvikelser'] = [{ Datum: '2026-02-01', Typ: 'fall', Enhet: 'björken' }]
    sheets['Synpunkter'] = [{ ...complaint, Utförare: 'Lönnen', Enhet: 'Björken' }]
    expect(told(await preview(openTestApp(), sheets))).toEqual([
      'error Avvikelser 2 Enhet: Flera utförare har en enhet med namnet: Eken och Lönnen. Fyll i utföraren.',
    ])
  })
})

describe('rows without a number', () => {
  const numbers = (rows: ReadonlyArray<{ number: string }>): string[] => rows.map(({ number }) => number)
  const inRegister = (app: ReturnType<typeof openTestApp>): string[] =>
    numbers(app.db.allSql<{ number: string }>('SELECT number FROM feedback ORDER BY number'))

  it('get the next number of their year, and keep it when the file is read again', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    expect(inRegister(app)).toEqual(['K-17', 'S2025-0001'])
    expect(numbers(app.db.allSql('SELECT number FROM deviation ORDER BY number'))).toEqual(['A2025-0001', 'A2025-0002'])
    expect(numbers(app.db.allSql('SELECT number FROM lexSarah'))).toEqual(['LS2025-0001'])
    const again = await preview(app, wholeRegister())
    expect(counts(again).filter(([, made, changed]) => made !== 0 || changed !== 0)).toEqual([])
  })

  it('that are alike stay two, also when the file is read again', async () => {
    const app = openTestApp()
    const sheets = { ...wholeRegister(), Synpunkter: [complaint, complaint, complaint] }
    await importAll(app, sheets)
    expect(inRegister(app)).toEqual(['S2026-0001', 'S2026-0002', 'S2026-0003'])
    expect(counts(await preview(app, { Synpunkter: [complaint, complaint, complaint, complaint] }))).toEqual([
      ['Synpunkter', 1, 0, 3, 0],
    ])
  })

  it('change the row that they are when what was done about it has been filled in', async () => {
    const app = openTestApp()
    await importAll(app, { ...wholeRegister(), Synpunkter: [complaint] })
    await importAll(app, { Synpunkter: [{ ...complaint, Åtgärd: 'Ny rutin.', Status: 'avslutad' }] })
    expect(app.db.allSql('SELECT number, measure, status FROM feedback')).toEqual([
      { number: 'S2026-0001', measure: 'Ny rutin.', status: 'avslutad' },
    ])
  })

  it('never take a row that the file names by its number, wherever it stands', async () => {
    const app = openTestApp()
    await importAll(app, { ...wholeRegister(), Synpunkter: [complaint] })
    const shown = await preview(app, { Synpunkter: [complaint, { ...complaint, Nummer: 'S2026-0001' }] })
    expect(told(shown)).toEqual([])
    expect(counts(shown)).toEqual([['Synpunkter', 1, 0, 1, 0]])
    await app.job('register.runImport', { token: shown.token, skipInvalid: false })
    expect(inRegister(app)).toEqual(['S2026-0001', 'S2026-0002'])
  })

  it('count on after the highest number of the year, also one that the file itself gives', async () => {
    const app = openTestApp()
    const numbered = { ...complaint, Nummer: 'S2026-0041', Kategori: 'övrigt' }
    await importAll(app, { ...wholeRegister(), Synpunkter: [complaint, numbered] })
    expect(inRegister(app)).toEqual(['S2026-0041', 'S2026-0042'])
  })
})

describe('sheets of the sources', () => {
  it('are recognised by their own headings under another name', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const shown = await preview(app, {
      Blad1: [{ ...complaint }],
      Blad2: [{ ...deviation, Allvarlighetsgrad: 'ringa' }],
      Blad3: [{ Månad: 5, Aktivitet: 'Delårsbokslut' }],
    })
    expect(shown.sheets.map(({ name }) => name)).toEqual(['Synpunkter', 'Avvikelser', 'Årshjul'])
  })

  it('call each row by what people call it', async () => {
    const shown = await preview(openTestApp(), wholeRegister())
    const labels = shown.sheets.flatMap(({ sample }) => sample.map(({ label }) => label))
    expect(labels).toEqual(
      expect.arrayContaining([
        'Sanktion varning 2025-04-02 i granskning 2025-001',
        'Ekonomisk kontroll 2025-03-01 av Eken',
        'Synpunkt K-17',
        'Mål eller uppdrag Granska bemanningen nattetid (2026)',
        'Aktivitet Patientsäkerhetsberättelse i mars',
      ]),
    )
  })

  it('keep what they say in the words of the file', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    expect(app.db.getSql('SELECT * FROM economicControl')).toMatchObject({
      fTax: 1,
      taxDebts: '12500',
      boardChecked: 0,
    })
    expect(app.db.getSql('SELECT * FROM sanction')).toMatchObject({
      step: 'warning',
      reportedToIvo: 0,
      reportedToPolice: null,
    })
    expect(app.db.getSql('SELECT * FROM yearActivity')).toMatchObject({ month: 3, ongoing: 0 })
    expect(app.db.getSql('SELECT vulnerableGroup FROM serviceType')).toEqual({ vulnerableGroup: 1 })
    expect(rowsIn(app, 'goal')).toBe(1)
  })
})
