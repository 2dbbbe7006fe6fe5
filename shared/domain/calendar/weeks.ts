import { addDays, addMonths, type IsoDate, isoWeek, weekdayOf, yearOf } from '../iso-date'

/** Seven days, Monday first. */
export interface Week {
  number: number
  days: readonly IsoDate[]
}

/** Monday of the week that a day is in. @throws RangeError when the date does not exist */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date))

/** The week that a day is in. @throws RangeError when the date does not exist */
export function weekOf(date: IsoDate): Week {
  const monday = mondayOf(date)
  return { number: isoWeek(monday), days: Array.from({ length: 7 }, (_, index) => addDays(monday, index)) }
}

/** The year that the week belongs to by ISO 8601: the one that holds its Thursday. 2027-01-01 is in week 53 of 2026. */
export const weekYearOf = (date: IsoDate): number => yearOf(addDays(mondayOf(date), 3))

export const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`
export const lastOfMonth = (date: IsoDate): IsoDate => addDays(addMonths(firstOfMonth(date), 1), -1)

/** The four to six weeks that touch the month of a day, as a wall calendar shows them. */
export function weeksOfMonth(date: IsoDate): Week[] {
  const last = lastOfMonth(date)
  const weeks: Week[] = []
  for (let day = mondayOf(firstOfMonth(date)); day <= last; day = addDays(day, 7)) weeks.push(weekOf(day))
  return weeks
}
