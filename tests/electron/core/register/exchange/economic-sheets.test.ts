import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'
import { counts, importAll, preview, rowsIn, told, wholeRegister } from './support'

const base = wholeRegister()
const withRegister = async () => {
  const app = openTestApp()
  await importAll(app, base)
  return app
}

describe('the sheet Timmar', () => {
  const rows: Record<string, string | number | null>[] = [
    { Avtalsnummer: 'A-1', Månad: '2026-03', 'Beställda timmar': 100, 'Fakturerade timmar': 118 },
    { Utförare: 'Eken', Insats: 'HVB', Månad: 'april 2026', 'Beställda timmar': 0, 'Fakturerade timmar': null },
  ]

  it('reads months as people write them, takes utförare and insats from the agreement, and nothing the second time', async () => {
    const app = await withRegister()
    await importAll(app, { Timmar: rows })
    const { rows: shown } = app.call('collect.serviceHours', { committeeId: null, year: 2026 })
    expect(shown.flatMap(({ months }) => months.filter(({ id }) => id !== null))).toMatchObject([
      { month: '2026-04', orderedHours: 0, invoicedHours: null, state: 'unknown' },
      { month: '2026-03', percent: 18, state: 'over' },
    ])
    expect(counts(await preview(app, { Timmar: rows }))).toEqual([['Timmar', 0, 0, 2, 0]])
  })

  it('points out months ahead, unreadable ones, egen regi and who is missing', async () => {
    const app = await withRegister()
    const shown = await preview(app, {
      Timmar: [
        { Avtalsnummer: 'A-1', Månad: '2026-12', 'Beställda timmar': 1, 'Fakturerade timmar': 1 },
        { Avtalsnummer: 'A-1', Månad: 'våren', 'Beställda timmar': 1, 'Fakturerade timmar': 1 },
        { Avtalsnummer: 'U-1', Månad: '2026-01', 'Beställda timmar': 1, 'Fakturerade timmar': 1 },
        { Månad: '2026-01', 'Beställda timmar': 1, 'Fakturerade timmar': 1 },
      ],
    })
    expect(told(shown).map((line) => line.split(': ')[0])).toEqual([
      'error Timmar 2 Månad',
      'error Timmar 3 Månad',
      'error Timmar 4 Utförare',
      'error Timmar 5 Utförare',
      'error Timmar 5 Insats',
    ])
  })
})

describe('the sheet Ej verkställda beslut', () => {
  const row = (more: object = {}) => ({
    Rapportdatum: '2026-06-30',
    Insats: 'HVB',
    Kön: 'kvinna',
    Beslutsdatum: '2026-02-01',
    ...more,
  })
  const numbers = (app: ReturnType<typeof openTestApp>) =>
    app.db
      .allSql<{ reportedOn: string; number: string }>(
        'SELECT reportedOn, number FROM delayedDecision ORDER BY reportedOn, number',
      )
      .map(({ reportedOn, number }) => `${reportedOn} ${number}`)

  it('keeps two like decisions two, knows them in the next quarter, and changes nothing the second time', async () => {
    const app = await withRegister()
    const file = {
      'Ej verkställda beslut': [
        row(),
        row({ Verkställt: '2026-05-01' }),
        row({ Rapportdatum: '2026-09-30' }),
        row({ Rapportdatum: '2026-09-30', Kön: 'man', Avbrottsdatum: '2026-03-01' }),
      ],
    }
    await importAll(app, file)
    expect(numbers(app)).toEqual([
      '2026-06-30 EV2026-0001',
      '2026-06-30 EV2026-0002',
      '2026-09-30 EV2026-0001',
      '2026-09-30 EV2026-0003',
    ])
    expect(counts(await preview(app, file))).toEqual([['Ej verkställda beslut', 0, 0, 4, 0]])
    const later = { 'Ej verkställda beslut': [row({ Rapportdatum: '2026-09-30', Verkställt: '2026-09-20' })] }
    expect(counts(await preview(app, later))).toEqual([['Ej verkställda beslut', 0, 1, 0, 0]])
  })

  it('refuses days that don’t hold together and a personnummer, and warns of what is only odd', async () => {
    const shown = await preview(await withRegister(), {
      'Ej verkställda beslut': [
        row({ Verkställt: '2026-01-31' }),
        row({ Beslutsdatum: '2026-11-23' }),
        row({ Rapportdatum: '2026-12-31' }),
        row({ Avbrott: 'ja' }),
        row({ Avbrott: 'nej', Avbrottsdatum: '2026-03-01' }),
        row({ Beslutsdatum: '2026-05-01' }),
        row({ Skäl: '19900101-0017' }),
      ],
    })
    expect(told(shown).map((line) => line.split(': ')[0])).toEqual([
      'error Ej verkställda beslut 2 Verkställt',
      'error Ej verkställda beslut 3 Beslutsdatum',
      'error Ej verkställda beslut 4 Rapportdatum',
      'error Ej verkställda beslut 6 Avbrottsdatum',
      'error Ej verkställda beslut 8 Skäl',
      'warning Ej verkställda beslut 5 Avbrottsdatum',
      'warning Ej verkställda beslut 7 Beslutsdatum',
    ])
    expect(JSON.stringify(shown)).not.toContain('19900101')
  })
})

describe('what the workbook says of controls and fees', () => {
  it('comes back the same from an empty database', async () => {
    const app = await withRegister()
    await importAll(app, {
      'Ekonomiska kontroller': [
        {
          Utförare: 'Eken',
          Datum: '2026-05-04',
          'F-skatt': 'nej',
          Skatteskulder: 'ja',
          'Anmärkning om styrelsen': 'Inte registrerad',
          Bedömning: 'allvarlig anmärkning',
          'Skäl till bedömningen': 'F-skatten är återkallad.',
          'Anmälan till ansvarig myndighet': 'Lämnat till Skatteverket.',
          'Nästa kontroll': '2026-12-01',
        },
      ],
      'Särskild avgift': [{ År: 2026, Kronor: 20_000, Beslutad: '2026-02-01', Diarienummer: 'SN 2026/9' }],
    })
    const file = await app.job('register.exportWorkbook', {})
    const other = openTestApp()
    const { token } = await other.job('register.previewImport', { file, sheet: null })
    await other.job('register.runImport', { token, skipInvalid: false })
    const { rows } = other.call('collect.economicProviders', { committeeId: null })
    expect(rows).toMatchObject([{ name: 'Eken', judgement: 'serious', dueOn: '2026-12-01', state: 'soon' }])
    expect(rows[0]?.remarks).toEqual(['saknad F-skatt', 'skatteskulder', 'styrelse'])
    expect(rowsIn(other, 'specialFee')).toBe(1)
  })

  it('warns of a fee outside the law’s span', async () => {
    const shown = await preview(await withRegister(), {
      'Särskild avgift': [{ År: 2026, Kronor: 12_000, Beslutad: '2026-02-01' }],
    })
    expect(told(shown)).toEqual([expect.stringContaining('warning Särskild avgift 2 Kronor: Lagens spann')])
  })
})
