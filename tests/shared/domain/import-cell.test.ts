import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanName,
  cleanText,
  readDate,
  readMonth,
  readNumber,
  readWhole,
  readYesNo,
  serialToDate,
} from '../../../shared/domain/import-cell'

const value = (reading: { ok: boolean; value?: unknown; problem?: string }): unknown =>
  reading.ok ? reading.value : 'refused'

describe('dates in a cell', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    [' 2026-11-22 ', '2026-11-22'],
    ['2026-11-22 00:00', '2026-11-22'],
    ['2026-11-22T14:30:00', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['2026-1-5', '2026-01-05'],
    ['20261122', '2026-11-22'],
    [20261122, '2026-11-22'],
    [{ date: '2026-11-22' }, '2026-11-22'],
    [46348, '2026-11-22'],
    ['', null],
  ])('reads %j as %s', (cell, date) => {
    expect(value(readDate(cell as never))).toBe(date)
  })

  it.each(['22/11/2026', '22.11.2026', '11-22-2026', 'i höstas', '2026-02-30', '2026-11', 5])(
    'refuses %j and says how to write it',
    (cell) => {
      expect(readDate(cell)).toMatchObject({ ok: false, problem: expect.stringContaining('2026-11-22') })
    },
  )

  it('counts Excel days as Excel does, from 1900 and from 1904, without the clock', () => {
    expect([serialToDate(1), serialToDate(61), serialToDate(45_000.75)]).toEqual([
      '1900-01-01',
      '1900-03-01',
      '2023-03-15',
    ])
    expect(serialToDate(43_538, true)).toBe('2023-03-15')
  })
})

describe('numbers in a cell', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,5', 1.5],
    ['-3', -3],
    ['−3,5', -3.5],
    [42, 42],
    ['', null],
  ])('reads %j as %s', (cell, number) => {
    expect(value(readNumber(cell))).toBe(number)
  })

  it.each(['cirka 10', '10 st', '12 34', '1.2.3', { date: '1905-07-16' }])('refuses %j', (cell) => {
    expect(value(readNumber(cell))).toBe('refused')
  })

  it('reads any number back from how Swedish and English write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const number = hundredths / 100
        const plain = number.toFixed(2)
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ' ').replace('.', ',')
        expect(value(readNumber(plain))).toBe(Number(plain))
        expect(value(readNumber(grouped))).toBe(Number(plain))
      }),
    )
  })

  it('refuses decimals and values outside the bounds where a whole number is asked for', () => {
    expect(readWhole('1,5', 0, 10)).toMatchObject({ ok: false, problem: 'Ange ett helt tal utan decimaler.' })
    expect(readWhole(11, 0, 10)).toMatchObject({ ok: false, problem: 'Ange ett tal mellan 0 och 10.' })
  })
})

describe('words in a cell', () => {
  it('takes ja and nej in any case, and the truth values of Excel', () => {
    expect(['Ja', 'NEJ', 'j', true, false, 'SANT', ''].map((cell) => value(readYesNo(cell)))).toEqual([
      1,
      0,
      1,
      1,
      0,
      1,
      null,
    ])
    expect(readYesNo('kanske')).toMatchObject({ ok: false, problem: 'Skriv ja eller nej.' })
  })

  it('takes a month by number, name, shortening or a day in it', () => {
    expect([3, '3', 'mars', 'Sept.', { date: '2026-12-01' }].map((cell) => value(readMonth(cell)))).toEqual([
      3, 3, 3, 9, 12,
    ])
    expect([0, 13, 'kvartal 1', 'm'].map((cell) => value(readMonth(cell)))).toEqual(Array(4).fill('refused'))
  })

  it('cleans away what can not be seen, and keeps the lines of a text', () => {
    expect(cleanText('\ufeff Första\u00a0raden\r\nandra\u200b ')).toBe('Första raden\nandra')
    expect(cleanName('  Utförare\u00a0\n Eken ')).toBe('Utförare Eken')
    expect(cleanName('A\u030angström')).toBe('Ångström')
  })
})
