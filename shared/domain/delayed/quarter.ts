import { addDays, addMonths, type IsoDate, monthOf, yearOf } from '../iso-date'

export interface Quarter {
  year: number
  /** 1–4. */
  number: number
}

export const quarterOf = (day: IsoDate): Quarter => ({ year: yearOf(day), number: Math.ceil(monthOf(day) / 3) })

/** 'kvartal 3 2026'. */
export const quarterName = ({ year, number }: Quarter): string => `kvartal ${number} ${year}`

/** First and last day of a quarter. */
export function quarterDays({ year, number }: Quarter): { from: IsoDate; until: IsoDate } {
  const from = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`
  return { from, until: addDays(addMonths(from, 3), -1) }
}

/** The latest quarter that has ended before the day. */
export function lastEndedQuarter(day: IsoDate): Quarter {
  const { year, number } = quarterOf(day)
  return number === 1 ? { year: year - 1, number: 4 } : { year, number: number - 1 }
}

/**
 * The day by which a quarter's report is asked for in Att göra: a month after the quarter's end. The law says each quarter and
 * names no day; this is the program's own reminder.
 */
export const reportDueOn = (quarter: Quarter): IsoDate =>
  addDays(addMonths(addDays(quarterDays(quarter).until, 1), 1), -1)

export const sameQuarter = (a: IsoDate, b: IsoDate): boolean => {
  const [one, other] = [quarterOf(a), quarterOf(b)]
  return one.year === other.year && one.number === other.number
}
