import { describe, expect, it } from 'vitest'
import { easterSunday } from '../../../../shared/domain/calendar/easter'
import { isWorkday, specialDay, specialDaysOf, warningOfDay } from '../../../../shared/domain/calendar/holidays'
import { weekdayOf } from '../../../../shared/domain/iso-date'

const datesOf = (year: number, kind: string): string[] =>
  [...specialDaysOf(year).values()]
    .filter((day) => day.kind === kind)
    .map(({ date }) => date)
    .toSorted()

/** As printed in the almanac: långfredagen, påskdagen, Kristi himmelsfärdsdag, pingstdagen, midsommardagen, alla helgons dag. */
const moving: [year: number, ...dates: string[]][] = [
  [2026, '2026-04-03', '2026-04-05', '2026-05-14', '2026-05-24', '2026-06-20', '2026-10-31'],
  [2027, '2027-03-26', '2027-03-28', '2027-05-06', '2027-05-16', '2027-06-26', '2027-11-06'],
  [2028, '2028-04-14', '2028-04-16', '2028-05-25', '2028-06-04', '2028-06-24', '2028-11-04'],
  [2029, '2029-03-30', '2029-04-01', '2029-05-10', '2029-05-20', '2029-06-23', '2029-11-03'],
  [2030, '2030-04-19', '2030-04-21', '2030-05-30', '2030-06-09', '2030-06-22', '2030-11-02'],
]
const names = [
  'långfredagen',
  'påskdagen',
  'Kristi himmelsfärdsdag',
  'pingstdagen',
  'midsommardagen',
  'alla helgons dag',
]

describe('Swedish holidays', () => {
  it.each(moving)('%i has its moving days where the almanac has them', (_year, ...dates) => {
    expect(dates.map((date) => specialDay(date)?.name)).toEqual(names)
  })

  it.each([2026, 2027, 2028, 2029, 2030])('%i has the thirteen of the law, and three aftnar', (year) => {
    expect(datesOf(year, 'holiday')).toHaveLength(13)
    expect(datesOf(year, 'holiday')).toEqual(
      expect.arrayContaining(['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].map((day) => `${year}-${day}`)),
    )
    expect(datesOf(year, 'eve')).toHaveLength(3)
  })

  it('påsk is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const easter = easterSunday(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
    }
  })

  it('annandag pingst was red until nationaldagen took its place in 2005', () => {
    expect(specialDay('2004-05-31')?.name).toBe('annandag pingst')
    expect(specialDay('2004-06-06')).toBeNull()
    expect(specialDay('2005-05-16')).toBeNull()
  })

  it('a klämdag is a single working day between two free ones', () => {
    expect(datesOf(2026, 'bridge')).toEqual(['2026-01-02', '2026-01-05', '2026-05-15'])
    expect(datesOf(2027, 'bridge')).toEqual(['2027-05-07'])
    expect(datesOf(2030, 'bridge')).toEqual(['2030-05-31', '2030-06-07', '2030-12-23', '2030-12-27', '2030-12-30'])
  })
})

describe('a day for a visit', () => {
  it('is warned about when it is red, an eve, a weekend or a klämdag', () => {
    expect(warningOfDay('2027-03-26')).toBe('2027-03-26 är en röd dag (långfredagen).')
    expect(warningOfDay('2027-12-24')).toBe('2027-12-24 är julafton, då verksamheter och kontor ofta har stängt.')
    expect(warningOfDay('2027-03-06')).toBe('2027-03-06 är en lördag.')
    expect(warningOfDay('2027-03-07')).toBe('2027-03-07 är en söndag.')
    expect(warningOfDay('2027-05-07')).toBe('2027-05-07 är en klämdag: många är lediga.')
    expect(warningOfDay('2027-03-01')).toBeNull()
  })

  it('counts as a working day also when it is a klämdag', () => {
    expect(['2027-05-07', '2027-03-01'].every(isWorkday)).toBe(true)
    expect(['2027-05-06', '2027-06-25', '2027-03-06'].some(isWorkday)).toBe(false)
  })
})
