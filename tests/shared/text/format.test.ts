import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDate,
  formatDateLong,
  formatDateTime,
  formatDays,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShare,
  formatTime,
  formatWeek,
  formatWeekdayDate,
  plural,
} from '../../../shared/text/format'

describe('a number', () => {
  it.each([
    [117.5, '117,5'],
    [18400, '18\u202f400'],
    [1234567.891, '1\u202f234\u202f567,89'],
    [999, '999'],
    [0, '0'],
    [-3.5, '–3,5'],
    [-0.001, '0'],
    [0.1 + 0.2, '0,3'],
    [1.005, '1,01'],
    [74, '74'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text))

  it('keeps the number of decimals that was asked for', () => {
    expect(formatNumber(18, 1)).toBe('18,0')
    expect(formatNumber(2.25, 1)).toBe('2,3')
    expect(formatNumber(-0.4, 0)).toBe('0')
    expect(formatNumber(1234.5, 0)).toBe('1\u202f235')
  })

  it('that is unknown is a dash and never nought', () => {
    expect(formatNumber(null)).toBe('–')
    expect(formatNumber(Number.NaN)).toBe('–')
    expect(formatMoney(null)).toBe('–')
    expect(formatPercent(null)).toBe('–')
  })

  it('can be read back', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const text = formatNumber(hundredths / 100)
        const read = text.replaceAll('\u202f', '').replace('–', '-').replace(',', '.')
        return Math.round(Number(read) * 100) === hundredths
      }),
    ))
})

describe('shares and amounts', () => {
  it('a percentage keeps its sign beside it with a hard space', () => expect(formatPercent(56)).toBe('56\u00a0%'))
  it('a share stands beside its counts', () => expect(formatShare(4, 34)).toBe('4 av 34 (12\u00a0%)'))
  it('a share of nothing is left out', () => expect(formatShare(0, 0)).toBe('0 av 0'))
  it('an amount never breaks over a line', () => expect(formatMoney(18400)).toBe('18\u202f400\u00a0kr'))
  it('öre are written where there are any', () => expect(formatMoney(99.5)).toBe('99,50\u00a0kr'))

  it('days are one or many', () => {
    expect(formatDays(117.5)).toBe('117,5 dagar')
    expect(formatDays(1)).toBe('1 dag')
    expect(formatDays(0.5)).toBe('0,5 dagar')
    expect(formatDays(0)).toBe('0 dagar')
  })

  it('a count takes the word that fits', () => {
    expect(plural(1, 'brist', 'brister')).toBe('brist')
    expect(plural(0, 'brist', 'brister')).toBe('brister')
    expect(formatCount(1200, 'brist', 'brister')).toBe('1\u202f200 brister')
  })
})

describe('a date', () => {
  it('stands as it is in lists, and unknown as a dash', () => {
    expect(formatDate('2026-11-22')).toBe('2026-11-22')
    expect(formatDate(null)).toBe('–')
  })

  it('is written out in running text', () => {
    expect(formatDateLong('2026-11-22')).toBe('22 november 2026')
    expect(formatDateLong('2027-05-01')).toBe('1 maj 2027')
    expect(formatWeekdayDate('2026-11-27')).toBe('fredag 27 november 2026')
    expect(formatWeekdayDate('2026-11-29')).toBe('söndag 29 november 2026')
    expect(formatWeek('2026-11-27')).toBe('vecka 48')
  })

  it('has short month names in tables only', () => {
    const months = Array.from({ length: 12 }, (_, index) => formatMonth(index + 1, 'short'))
    expect(months.join(' ')).toBe('jan feb mars apr maj juni juli aug sep okt nov dec')
    expect(formatMonth(3, 'long')).toBe('mars')
    expect(() => formatMonth(13, 'long')).toThrow(RangeError)
  })
})

describe('a moment', () => {
  it('is shown by the clock in Sweden, winter and summer', () => {
    expect(formatTime('2026-11-22T13:32:10.000Z')).toBe('14:32')
    expect(formatTime('2026-07-01T12:05:00Z')).toBe('14:05')
  })

  it('just before midnight in London is the next day in Sweden', () =>
    expect(formatDateTime('2026-12-31T23:30:00Z')).toBe('2027-01-01 00:30'))
})
