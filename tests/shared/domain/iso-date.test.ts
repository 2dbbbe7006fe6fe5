import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  dueStatus,
  isIsoDate,
  isoWeek,
  monthOf,
  monthsBetween,
  weekdayOf,
  yearOf,
} from '../../../shared/domain/iso-date'

const day = fc.integer({ min: -25_000, max: 47_000 }).map((offset) => addDays('1970-01-01', offset))

describe('a date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (text) =>
    expect(isIsoDate(text)).toBe(true),
  )

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-11-22T10:00Z',
    '',
    '0026-01-01',
    '22/11 2026',
  ])('%j is not one', (text) => expect(isIsoDate(text)).toBe(false))

  it('gives its year and month', () => {
    expect(yearOf('2026-11-22')).toBe(2026)
    expect(monthOf('2026-11-22')).toBe(11)
  })

  it('that does not exist stops the calculation instead of sliding into another month', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError)
    expect(() => daysBetween('2026-01-01', 'i dag')).toThrow(RangeError)
  })

  it('sorts in time', () => {
    expect(compareDates('2025-12-31', '2026-01-01')).toBeLessThan(0)
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0)
    expect(compareDates('2026-01-02', '2026-01-01')).toBeGreaterThan(0)
  })
})

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-01', 36, '2029-12-01'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  it.each([
    ['2020-11-22', '2024-01-21', 37],
    ['2020-11-22', '2024-01-22', 38],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-05-10', '2026-05-10', 0],
    ['2026-05-10', '2026-03-11', -1],
  ])('between %s and %s have passed %i whole ones', (from, to, months) => expect(monthsBetween(from, to)).toBe(months))

  it('between two days are the most that fit', () =>
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        const months = monthsBetween(from, to)
        return addMonths(from, months) <= to && addMonths(from, months + 1) > to
      }),
    ))

  it('added never leave the month that was aimed at', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months)
        return isIsoDate(to) && yearOf(to) * 12 + monthOf(to) === yearOf(from) * 12 + monthOf(from) + months
      }),
    ))
})

describe('days', () => {
  it('are counted over the change to summer time as over any night', () =>
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2))

  it('counted and added again lead back', () =>
    fc.assert(fc.property(day, day, (from, to) => addDays(from, daysBetween(from, to)) === to)))
})

describe('week', () => {
  it.each([
    ['2026-11-27', 48],
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
    ['2023-01-01', 52],
  ])('of %s is %i', (date, week) => expect(isoWeek(date)).toBe(week))

  it('starts on Monday', () => {
    expect(weekdayOf('2026-11-27')).toBe(5)
    fc.assert(fc.property(day, (date) => (isoWeek(date) === isoWeek(addDays(date, 1))) === (weekdayOf(date) !== 7)))
  })
})

describe('a due day', () => {
  const today = '2026-11-27'

  it.each([
    ['2026-11-25', 'late', -2, 'sen 2 dagar'],
    ['2026-11-26', 'late', -1, 'sen 1 dag'],
    ['2026-11-27', 'soon', 0, 'i dag'],
    ['2026-11-28', 'soon', 1, 'i morgon'],
    ['2026-11-29', 'soon', 2, 'om 2 dagar'],
    ['2026-11-30', 'soon', 3, 'om 3 dagar'],
    ['2026-12-01', 'later', 4, 'om 4 dagar'],
  ])('%s is %s', (due, degree, days, label) => expect(dueStatus(due, today)).toEqual({ degree, days, label }))
})
