import { describe, expect, it } from 'vitest'
import { type ListColumn, toExcelColumns, toTableColumns } from '../../../../renderer/features/register/list-columns'

interface Row {
  name: string | null
  places: number | null
  on: string | null
}

const columns: readonly ListColumn<Row>[] = [
  { id: 'name', header: 'Namn', width: 10, value: ({ name }) => name },
  { id: 'places', header: 'Platser', width: 5, kind: 'number', value: ({ places }) => places },
  { id: 'on', header: 'Dag', width: 6, kind: 'date', value: ({ on }) => on },
  { id: 'secret', header: 'Anteckning', width: 10, excelOnly: true, value: () => 'x' },
]
const unknown: Row = { name: null, places: null, on: null }

describe('columns of a register', () => {
  it('show what is unknown as a dash, never as nought', () => {
    expect(toTableColumns(columns).map(({ cell }) => cell(unknown))).toEqual(['–', '–', '–'])
    expect(toTableColumns(columns)[1]?.cell({ ...unknown, places: 1200 })).toBe('1\u202f200')
  })

  it('put numbers to the right and never break numbers and dates', () => {
    expect(toTableColumns(columns).map(({ numeric, nowrap }) => [numeric, nowrap])).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ])
  })

  it('give Excel the values themselves, and the columns that the screen has no room for', () => {
    const excel = toExcelColumns(columns)
    expect(excel.map(({ header }) => header)).toEqual(['Namn', 'Platser', 'Dag', 'Anteckning'])
    expect(excel.map(({ value }) => value({ name: 'Eken', places: 3, on: '2026-11-22' }))).toEqual([
      'Eken',
      3,
      '2026-11-22',
      'x',
    ])
    expect(excel.map(({ value }) => value(unknown))).toEqual([null, null, null, 'x'])
  })
})
