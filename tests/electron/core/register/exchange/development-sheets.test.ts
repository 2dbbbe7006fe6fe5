import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp } from '../../../../support/test-app'
import { counts, importAll, preview, rowsIn } from './support'

type Row = Record<string, WrittenCell>

const around = (): Record<string, Row[]> => ({
  Nämnder: [{ Nämnd: 'Äldrenämnden' }],
  Verksamhetsområden: [{ Verksamhetsområde: 'Hemtjänst och stöd', Nämnd: 'Äldrenämnden' }],
  Insatser: [{ Insats: 'Hemtjänst', Verksamhetsområde: 'Hemtjänst och stöd' }],
  Krav: [{ Insats: 'Hemtjänst', Krav: 'Uteblivet besök utreds omgående' }],
})
const area = (fields: Row = {}): Row => ({ År: 2026, Rubrik: 'Uteblivna besök', Insats: 'Hemtjänst', ...fields })
const measure = (fields: Row = {}): Row => ({
  År: 2026,
  Slag: 'krav',
  Rubrik: 'Skärpt krav',
  Utvecklingsområde: 'U2026-01',
  Insats: 'Hemtjänst',
  Krav: 'Uteblivet besök utreds omgående',
  'Beslutad av': 'Äldrenämnden',
  Beslutad: '2026-05-04',
  'Klart senast': '2026-12-18',
  ...fields,
})

describe('the sheets Utvecklingsområden and Systemåtgärder', () => {
  it('give rows without a number the next free one, and the same file twice changes nothing', async () => {
    const app = openTestApp()
    const sheets = {
      ...around(),
      Utvecklingsområden: [
        area({
          Underlag: 'Fyra brister\nTre klagomål',
          'Förd till': '2027 uppföljningsplan 2026-11-20: med uppdraget',
        }),
        area({ Rubrik: 'Läkemedel' }),
      ],
      Systemåtgärder: [measure()],
    }
    await importAll(app, sheets)
    const { rows } = app.call('assess.developmentAreas', { committeeId: null })
    expect(
      rows
        .toSorted((a, b) => (a.number < b.number ? -1 : 1))
        .map(({ number, title, status }) => [number, title, status]),
    ).toEqual([
      ['U2026-01', 'Uteblivna besök', 'open'],
      ['U2026-02', 'Läkemedel', 'open'],
    ])
    const first = rows.find(({ number }) => number === 'U2026-01')
    expect(first?.carried).toMatchObject([{ words: 'Uppföljningsplanen 2027', note: 'med uppdraget' }])
    expect(app.call('assess.developmentArea', { id: first?.id ?? '' })).toMatchObject({
      grounds: [{ words: 'Fyra brister' }, { words: 'Tre klagomål' }],
      measures: [{ number: 'SÅ2026-01', requirementText: 'Uteblivet besök utreds omgående' }],
    })
    const again = await preview(app, sheets)
    expect(again.sheets.filter((sheet) => sheet.unchanged !== sheet.rows)).toEqual([])
  })

  it('add grounds and places and take none away: a ground leads to its row, which a file cannot say', async () => {
    const app = openTestApp()
    await importAll(app, { ...around(), Utvecklingsområden: [area({ Underlag: 'Fyra brister' })] })
    await importAll(app, { Utvecklingsområden: [area({ Underlag: 'Tre klagomål', 'Förd till': null })] })
    expect(rowsIn(app, 'developmentGround')).toBe(2)
    const again = await preview(app, { Utvecklingsområden: [area({ Underlag: 'Tre klagomål' })] })
    expect(counts(again)).toEqual([['Utvecklingsområden', 0, 0, 1, 0]])
  })

  it('refuse what is closed without a note, effect before done, due before the decision and unreadable places', async () => {
    const app = openTestApp()
    const { issues } = await preview(app, {
      ...around(),
      Utvecklingsområden: [
        area(),
        area({ Rubrik: 'B', Status: 'klart', Avslutat: '2026-05-01' }),
        area({ Rubrik: 'C', 'Önskad effekt': 'ja' }),
        area({ Rubrik: 'D', 'Förd till': 'nästa år' }),
        area({ Rubrik: 'uteblivna  besök', Nummer: 'U2026-90' }),
      ],
      Systemåtgärder: [
        measure({ Utvecklingsområde: null, 'Klart senast': '2026-05-01' }),
        measure({ Utvecklingsområde: null, Rubrik: 'B', Beslutad: null }),
        measure({ Utvecklingsområde: null, Rubrik: 'C', Klar: '2026-06-01' }),
      ],
    })
    expect(issues.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([
      'Utvecklingsområden 3 Vad som gjordes',
      'Utvecklingsområden 4 Önskad effekt',
      'Utvecklingsområden 5 Förd till',
      'Utvecklingsområden 6 Rubrik',
      'Systemåtgärder 2 Klart senast',
      'Systemåtgärder 3 Beslutad',
      'Systemåtgärder 4 Vad som gjordes',
    ])
  })
})
