import { describe, expect, it } from 'vitest'
import { lastOfMonth, mondayOf, weekOf, weeksOfMonth, weekYearOf } from '../../../../shared/domain/calendar/weeks'
import { isoWeek } from '../../../../shared/domain/iso-date'

/** Week 1 has 4 January: the almanac's numbers around the turns of the year. */
const turns: [date: string, week: number, year: number][] = [
  ['2025-12-28', 52, 2025],
  ['2025-12-29', 1, 2026],
  ['2026-01-04', 1, 2026],
  ['2026-01-05', 2, 2026],
  ['2026-12-27', 52, 2026],
  ['2026-12-28', 53, 2026],
  ['2027-01-01', 53, 2026],
  ['2027-01-03', 53, 2026],
  ['2027-01-04', 1, 2027],
  ['2028-01-01', 52, 2027],
  ['2028-01-03', 1, 2028],
  ['2028-12-31', 52, 2028],
  ['2029-01-01', 1, 2029],
  ['2029-12-31', 1, 2030],
  ['2030-12-29', 52, 2030],
  ['2030-12-30', 1, 2031],
]

describe('weeks', () => {
  it.each(turns)('%s is in week %i of %i', (date, week, year) => {
    expect([isoWeek(date), weekOf(date).number, weekYearOf(date)]).toEqual([week, week, year])
  })

  it('begin on Monday', () => {
    expect(mondayOf('2027-03-01')).toBe('2027-03-01')
    expect(mondayOf('2027-03-07')).toBe('2027-03-01')
    expect(weekOf('2027-03-03').days).toEqual([
      '2027-03-01',
      '2027-03-02',
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-06',
      '2027-03-07',
    ])
  })

  it('of a month are all that touch it, four at least and six at most', () => {
    expect(weeksOfMonth('2027-02-15').map(({ number }) => number)).toEqual([5, 6, 7, 8])
    expect(weeksOfMonth('2027-08-31').map(({ number }) => number)).toEqual([30, 31, 32, 33, 34, 35])
    expect(weeksOfMonth('2027-01-20').map(({ number }) => number)).toEqual([53, 1, 2, 3, 4])
    expect(lastOfMonth('2028-02-03')).toBe('2028-02-29')
  })
})
