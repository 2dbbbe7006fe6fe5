import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { counts, importAll, preview, rowsIn, told } from './support'

type Row = Record<string, WrittenCell>

/** One of everything that this file is about, with what it points at. */
const sheets = (): Record<string, Row[]> => ({
  Nämnder: [{ Nämnd: 'Socialnämnden' }],
  Verksamhetsområden: [{ Verksamhetsområde: 'Barn och unga', Nämnd: 'Socialnämnden' }],
  Insatser: [{ Insats: 'HVB', Verksamhetsområde: 'Barn och unga' }],
  Utförare: [{ Namn: 'Eken', Driftsform: 'privat' }],
  Enheter: [{ Utförare: 'Eken', Enhet: 'Björken', Insats: 'HVB' }],
  Avvikelser: [{ Nummer: 'A-1', Datum: '2026-05-01', Typ: 'fall', Allvarlighetsgrad: 'allvarlig' }],
  'Lex Sarah': [
    {
      Nummer: 'LS-1',
      Datum: '2026-03-02',
      Enhet: 'Björken',
      Missförhållande: 'Tillsyn uteblev.',
      'Anmäld till IVO': 'ja',
      'IVO-beslut': 'avslutat',
      Händelsedag: '2026-03-01',
      Diarienummer: 'SN 2026/12',
      'Omedelbara åtgärder': 'Extra bemanning.',
      Utredare: 'socialt ansvarig samordnare',
      'Utredning inledd': '2026-03-03',
      Utredning: 'Schemat hade en lucka.',
      'Utredning klar': '2026-04-01',
      Bedömning: 'allvarligt missförhållande',
      'Anmäld till IVO den': '2026-04-02',
      'IVO-beslut den': '2026-06-01',
      'IVO-diarienummer': '3.2-1/2026',
      Åtgärd: 'Nytt schema.',
      Ansvarig: 'enhetschef',
      'Klart senast': '2026-05-01',
      Klart: '2026-04-20',
      Avslutad: '2026-06-02',
    },
    { Nummer: 'LS-2', Datum: '2019-02-01', 'Anmäld till IVO': 'nej' },
  ],
  'Lex Maria': [
    {
      Datum: '2026-02-01',
      Händelse: 'Förväxlade läkemedel.',
      Bedömning: 'ingen vårdskada',
      'Utredning klar': '2026-02-20',
    },
  ],
  Händelseanalyser: [
    { 'Lex Sarah': 'LS-1', Frågeställning: 'Varför uteblev tillsynen?', Händelseförlopp: 'Kl. 22.\nKl. 23.' },
    { Avvikelse: 'A-1', Frågeställning: 'Varför fallet?' },
  ],
  Händelseorsaker: [
    { 'Lex Sarah': 'LS-1', Nummer: 1, Orsaksområde: 'organisation och ledning', Orsak: 'Schemat hade en lucka.' },
    {
      'Lex Sarah': 'LS-1',
      Nummer: 2,
      'Orsak till': 1,
      Orsaksområde: 'organisation och ledning',
      Orsak: 'Två scheman fördes.',
      Åtgärd: 'Ett schema.',
      Ansvarig: 'enhetschef',
      'Klart senast': '2026-05-01',
    },
  ],
  Tillsyn: [
    {
      Vem: 'IVO',
      'Vad det gäller': 'Tillsyn av Björken 2026',
      Nämnd: 'Socialnämnden',
      Enhet: 'Björken',
      Inledd: '2026-01-10',
      Beslutad: '2026-03-10',
      Beslut: 'Brister ska åtgärdas.',
      'Svar senast': '2026-04-10',
    },
  ],
  Tillsynskrav: [
    { Tillsyn: 'Tillsyn av Björken 2026', Nummer: 1, Krav: 'Rutin för nattbemanning.', 'Klart senast': '2026-05-01' },
  ],
  'Mål och uppdrag': [
    {
      År: 2026,
      Rubrik: 'Färre fall',
      'Tertial 1 läge': 'inte på väg',
      'Tertial 1': 'Fallen ökar.',
      'Tertial 1 åtgärd': 'Fallteam.',
      'Tertial 2 läge': 'på väg',
    },
  ],
  Projekt: [
    {
      Rubrik: 'Digital signering',
      Slag: 'utvecklingsprojekt',
      Läge: 'pågår',
      'Med vem': 'regionen',
      Börjar: '2026-01-01',
      'Till och med': '2026-12-31',
    },
  ],
})

const everything = (app: TestApp) =>
  [
    'lexSarah',
    'lexMaria',
    'eventAnalysis',
    'eventCause',
    'supervision',
    'supervisionDemand',
    'goal',
    'goalFollowUp',
    'project',
  ].map((table) => [
    table,
    app.db
      .allSql<Record<string, unknown>>(`SELECT * FROM "${table}"`)
      .map(({ id: _id, createdAt: _c, updatedAt: _u, version: _v, ...row }) => row)
      .map((row) => Object.entries(row).filter(([field, value]) => value !== null && !field.endsWith('Id')))
      .toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
  ])

describe('the sheets of lex Sarah, lex Maria, tillsyn, goals and projects', () => {
  it('are read, and the same file twice changes nothing', async () => {
    const app = openTestApp()
    await importAll(app, sheets())
    expect(rowsIn(app, 'eventCause')).toBe(2)
    const again = await preview(app, sheets())
    expect(told(again)).toEqual([])
    expect(counts(again).every(([, added, changed, , wrong]) => added === 0 && changed === 0 && wrong === 0)).toBe(true)
    expect(app.db.allSql('SELECT tertial, status, comment FROM goalFollowUp ORDER BY tertial')).toEqual([
      { tertial: 1, status: 'offTrack', comment: 'Fallen ökar.' },
      { tertial: 2, status: 'onTrack', comment: null },
    ])
  })

  it('written and read into an empty database give the same, chains of causes and tertials too', async () => {
    const app = openTestApp()
    await importAll(app, sheets())
    const file = await app.job('register.exportWorkbook', {})
    const other = openTestApp()
    const { token, issues } = await other.job('register.previewImport', { file, sheet: null })
    expect(issues).toEqual([])
    await other.job('register.runImport', { token, skipInvalid: false })
    expect(everything(other)).toEqual(everything(app))
    expect(
      other.db.getSql<{ text: string }>('SELECT p.text FROM eventCause c JOIN eventCause p ON p.id = c.parentId'),
    ).toEqual({ text: 'Schemat hade en lucka.' })
  })

  it('what was unknown stays so: a row without more than yes or no is judged elsewhere', async () => {
    const app = openTestApp()
    await importAll(app, sheets())
    const { rows } = app.call('collect.lexCases', { committeeId: null, kind: 'lexSarah', search: 'LS-2' })
    expect(rows).toMatchObject([{ stage: 'settled', assessment: null, investigationDoneOn: null, warning: null }])
  })

  it.each<[string, string, Row, string]>([
    [
      'IVO decides after the report',
      'Lex Sarah',
      { Datum: '2026-03-02', 'Anmäld till IVO': 'ja', 'IVO-beslut den': '2026-02-01' },
      'error IVO-beslut den: IVO kan inte ha beslutat före rapporten 2026-03-02. Rätta ett av datumen.',
    ],
    [
      'a report to IVO that has a day has been made',
      'Lex Sarah',
      { Datum: '2026-03-02', 'Anmäld till IVO den': '2026-03-05' },
      'error Anmäld till IVO: Dagen för anmälan till IVO är ifylld. Skriv ja här, eller ta bort dagen.',
    ],
    [
      'a lex Maria has been reported',
      'Lex Maria',
      { Datum: '2027-01-01', Händelse: 'x' },
      'error Datum: Dagen har inte varit än. Rätta datumet.',
    ],
    [
      'an analysis is of one event',
      'Händelseanalyser',
      { 'Lex Sarah': 'LS-2', Avvikelse: 'A-1' },
      'error Avvikelse: Fyll i ett av numren: Lex Sarah, Lex Maria eller Avvikelse.',
    ],
    [
      'a cause answers why to one above it',
      'Händelseorsaker',
      { 'Lex Sarah': 'LS-1', Nummer: 3, 'Orsak till': 9, Orsaksområde: 'omgivning', Orsak: 'x' },
      'error Orsak till: Orsaken finns inte i analysen. Den ska stå på en rad ovanför den här.',
    ],
    [
      'a tillsyn is decided after it began',
      'Tillsyn',
      { Vem: 'IVO', 'Vad det gäller': 'X', Inledd: '2026-02-01', Beslutad: '2026-01-01' },
      'error Beslutad: Beslutet kan inte ligga före inledningen 2026-02-01. Rätta ett av datumen.',
    ],
    [
      'a project ends after it begins',
      'Projekt',
      { Rubrik: 'X', Slag: 'samverkan', Läge: 'pågår', Börjar: '2026-02-01', 'Till och med': '2026-01-01' },
      'error Till och med: Slutet ligger före början 2026-02-01. Rätta ett av datumen.',
    ],
  ])('%s', async (_words, sheet, row, expected) => {
    const all = sheets()
    all[sheet]?.push(row)
    const place = `${sheet} ${(all[sheet]?.length ?? 0) + 1} `
    expect(told(await preview(openTestApp(), all)).map((sentence) => sentence.replace(place, ''))).toEqual([expected])
  })
})
