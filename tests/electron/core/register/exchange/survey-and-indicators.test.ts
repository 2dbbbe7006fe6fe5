import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { counts, csv, importAll, preview, rowsIn, told } from './support'

const readFacts = async (app: TestApp) => {
  const contentBase64 = readFileSync('tests/fixtures/facts/nyckeltal-kkik-2016-2019.csv').toString('base64')
  const file = { fileName: 'nyckeltal-kkik-2016-2019.csv', contentBase64 }
  const shown = await app.job('register.previewImport', { file, sheet: null })
  expect(shown.issues).toEqual([])
  return app.job('register.runImport', { token: shown.token, skipInvalid: false })
}

const answer = { År: 2026, Fråga: 'Är du nöjd?', 'Antal svar': 40, 'Positiva andel': 82 }
const value = { Nyckeltal: 'Väntetid', År: 2025, Grupp: 'Egen kommun', Värde: 15 }

describe('the published KKiK figures', () => {
  it('give the published table: own municipality beside similar ones, blank stays unknown', async () => {
    const app = openTestApp()
    await readFacts(app)
    const table = app.db.allSql<{ name: string; groupName: string; figures: string }>(
      `SELECT i.name, v.groupName, group_concat(coalesce(CAST(v.value AS INTEGER), '–'), ' ' ORDER BY v.year) AS figures
       FROM indicatorValue v JOIN indicator i ON i.id = v.indicatorId GROUP BY i.id, v.groupName ORDER BY i.name, v.groupName`,
    )
    expect(table.map(({ name, groupName, figures }) => [name.split(',')[0], groupName, figures])).toEqual([
      ['Brukarbedömning IFO totalt - förbättrad situation', 'Egen kommun', '67 82 78 64'],
      ['Brukarbedömning IFO totalt - förbättrad situation', 'Liknande kommuner IFO', '77 73 74 76'],
      [
        'Ej återaktualiserade personer med försörjningsstöd ett år efter avslutat försörjningsstöd',
        'Egen kommun',
        '78 73 72 69',
      ],
      [
        'Ej återaktualiserade personer med försörjningsstöd ett år efter avslutat försörjningsstöd',
        'Liknande kommuner IFO',
        '78 79 83 83',
      ],
      ['Kostnad individ- och familjeomsorg', 'Egen kommun', '4531 4745 4819 –'],
      ['Kostnad individ- och familjeomsorg', 'Liknande kommuner IFO', '3783 3831 4278 5456'],
      ['Väntetid i antal dagar från ansökan till beslut om försörjningsstöd', 'Egen kommun', '6 6 4 4'],
      ['Väntetid i antal dagar från ansökan till beslut om försörjningsstöd', 'Liknande kommuner IFO', '15 16 12 11'],
    ])
  })

  it('are judged with the direction of each nyckeltal, like years only', async () => {
    const app = openTestApp()
    await readFacts(app)
    const { rows } = app.call('collect.indicators', { committeeId: null, year: 2019 })
    const judged = rows.map(({ id }) => {
      const { values } = app.call('collect.indicator', { id })
      return values.filter(({ own }) => !own).map(({ judgement }) => judgement)
    })
    expect(judged).toEqual([
      ['worse', 'better', 'better', 'worse'],
      ['equal', 'worse', 'worse', 'worse'],
      ['worse', 'worse', 'worse', null],
      ['better', 'better', 'better', 'better'],
    ])
    expect(rows.map(({ year, missingYear, trend }) => [year, missingYear, trend])).toEqual([
      [2019, null, 'worse'],
      [2019, null, 'worse'],
      [2018, 2019, 'worse'],
      [2019, null, 'equal'],
    ])
  })

  it('read twice change nothing; a value that comes later stands beside what was there, with its day and source', async () => {
    const app = openTestApp()
    await readFacts(app)
    expect((await readFacts(app)).batchId).toBeNull()
    await importAll(app, {
      Nyckeltal: [
        {
          Nyckeltal: 'Kostnad individ- och familjeomsorg, kr/inv',
          År: 2019,
          Grupp: 'Egen kommun',
          Värde: 4919,
          Källa: 'Kolada, publicerat senare',
        },
      ],
    })
    const [row] = app.call('collect.indicators', { committeeId: null, year: 2019, search: 'kostnad' }).rows
    expect(row).toMatchObject({ year: 2019, value: 4919, better: 'lower', compared: { judgement: 'better' } })
    const { values } = app.call('collect.indicator', { id: row?.id ?? '' })
    expect(values.find(({ own, year }) => own && year === 2019)).toMatchObject({
      source: 'Kolada, publicerat senare',
      corrections: [{ correctedOn: '2026-11-22', earlierValue: null, earlierSource: 'Kolada' }],
    })
  })

  it('can be taken back whole', async () => {
    const app = openTestApp()
    const { batchId } = await readFacts(app)
    app.call('register.undoImport', { batchId: batchId ?? '' })
    expect([rowsIn(app, 'indicator'), rowsIn(app, 'indicatorValue')]).toEqual([0, 0])
  })
})

describe('a row of Nyckeltal', () => {
  it('without Kön is about all; a percent sign belongs to the value', async () => {
    const app = openTestApp()
    const file = csv(['Nyckeltal;År;Grupp;Värde', 'Nöjda;2025;Egen kommun;64 %'])
    const { token } = await app.job('register.previewImport', { file, sheet: 'Nyckeltal' })
    await app.job('register.runImport', { token, skipInvalid: false })
    expect(app.db.getSql('SELECT gender, value FROM indicatorValue')).toEqual({ gender: 'total', value: 64 })
  })

  it('says the same of the nyckeltal as its other rows; a blank says nothing', async () => {
    const app = openTestApp()
    const rows = [
      { ...value, Bättre: 'lägre' },
      { ...value, År: 2024 },
      { ...value, År: 2023, Bättre: 'högre' },
    ]
    expect(told(await preview(app, { Nyckeltal: rows }))).toEqual([
      'error Nyckeltal 4 Bättre: Rad 2 säger något annat om samma nyckeltal. Låt alla dess rader säga samma.',
    ])
    await importAll(app, { Nyckeltal: rows.slice(0, 2) })
    expect(app.db.allSql('SELECT name, better FROM indicator')).toEqual([{ name: 'Väntetid', better: 'lower' }])
    await importAll(app, { Nyckeltal: [{ ...value, År: 2022, Bättre: null }] })
    expect(app.db.getSql('SELECT better FROM indicator')).toEqual({ better: 'lower' })
  })

  it.each([
    [
      'a year that has not come',
      { ...value, År: 2027 },
      'error Nyckeltal 2 År: Året har inte varit än. Rätta årtalet.',
    ],
    [
      'a direction that is none',
      { ...value, Bättre: 'upp' },
      'error Nyckeltal 2 Bättre: Värdet känns inte igen. Välj något av: högre; lägre.',
    ],
    [
      'an id that Kolada does not give',
      { ...value, 'Kolada-id': 'X1' },
      'error Nyckeltal 2 Id i Kolada: Koladas id skrivs med N eller U och fem siffror, till exempel U33401.',
    ],
  ])('is refused with %s', async (_what, row, sentence) => {
    expect(told(await preview(openTestApp(), { Nyckeltal: [row] }))).toEqual([sentence])
  })
})

describe('a row of Enkät', () => {
  it('is read with its share in percent; the same row again changes nothing', async () => {
    const app = openTestApp()
    const rows = [answer, { ...answer, Kön: 'kvinna', 'Antal svar': 22, 'Positiva andel': '86,4 %' }]
    await importAll(app, { Enkät: rows })
    expect(app.db.allSql('SELECT gender, answers, positiveShare FROM surveyResult ORDER BY gender')).toEqual([
      { gender: 'total', answers: 40, positiveShare: 82 },
      { gender: 'woman', answers: 22, positiveShare: 86.4 },
    ])
    expect(counts(await preview(app, { Enkät: rows }))).toEqual([['Enkät', 0, 0, 2, 0]])
  })

  it.each([
    [
      'a share over 100 percent',
      { ...answer, 'Positiva andel': 104 },
      'Positiva andel: Andelen ska vara mellan 0 och 100 procent. Rätta talet.',
    ],
    [
      'a share that can be meant either way',
      { ...answer, 'Positiva andel': 0.82 },
      'Positiva andel: Andelen kan förstås på två sätt. Skriv den i procent, till exempel 82 eller 82 %.',
    ],
    ['a year that has not come', { ...answer, År: 2027 }, 'År: Året har inte varit än. Rätta årtalet.'],
    ['half a person', { ...answer, 'Antal svar': 4.5 }, 'Antal svar: Ange ett helt tal utan decimaler.'],
  ])('is refused with %s', async (_what, row, sentence) => {
    expect(told(await preview(openTestApp(), { Enkät: [row] }))).toEqual([`error Enkät 2 ${sentence}`])
  })
})
