import { describe, expect, it } from 'vitest'
import { type HistoryRow, signalYears } from '../../../../shared/domain/signal/years'

const row = (fields: Partial<HistoryRow>): HistoryRow => ({
  year: 2019,
  series: 'avvikelser',
  periodFrom: null,
  periodTo: null,
  serviceTypeName: null,
  form: null,
  breakdown: null,
  breakdownValue: null,
  count: null,
  ...fields,
})
const deviations = { series: ['avvikelser'], types: false }
const totals = (rows: HistoryRow[], lastYear = 2030) =>
  signalYears([], rows, deviations, lastYear).years.map(({ year, total }) => [year, total])

describe('years of Historik', () => {
  it('have the undivided row as total, never the sum of a breakdown', () => {
    const parts = [
      row({ breakdown: 'typ', breakdownValue: 'fall', count: 3 }),
      row({ breakdown: 'verksamhet', breakdownValue: 'Norr', count: 3 }),
    ]
    expect(totals([row({ count: 4 }), ...parts])).toEqual([[2019, 4]])
    expect(totals(parts)).toEqual([[2019, null]])
  })

  it('add up insatser only where there is no row for the whole', () => {
    const insatser = [row({ serviceTypeName: 'HVB', count: 2 }), row({ serviceTypeName: 'Hemtjänst', count: 5 })]
    expect(totals(insatser)).toEqual([[2019, 7]])
    expect(totals([...insatser, row({ count: 9 })])).toEqual([[2019, 9]])
  })

  it('let the calendar year stand before a period, and point out a period that reaches into a known year', () => {
    const period = row({ periodFrom: '2019-04-01', periodTo: '2020-04-30', count: 70 })
    expect(totals([period, row({ count: 60 })])).toEqual([[2019, 60]])
    const { years, differences } = signalYears([], [period, row({ year: 2020, count: 50 })], deviations, 2030)
    expect(years[0]?.period).toEqual({ from: '2019-04-01', to: '2020-04-30' })
    expect(differences).toEqual([
      'Uppgiften för 2019 gäller 2019-04-01–2020-04-30 och går in i 2020, som har egna siffror. Lägg inte ihop dem.',
    ])
  })

  it('end with the year asked for, and tell a year in between that nothing is known of', () => {
    expect(totals([row({ count: 1 }), row({ year: 2021, count: 2 })])).toEqual([
      [2019, 1],
      [2020, null],
      [2021, 2],
    ])
    expect(totals([row({ count: 1 }), row({ year: 2021, count: 2 })], 2020)).toEqual([[2019, 1]])
    expect(totals([])).toEqual([])
  })
})
