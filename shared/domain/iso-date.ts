/** A calendar day as 'YYYY-MM-DD', without clock or time zone. Text order is also the order in time. */
export type IsoDate = string

const FORM = /^([1-9]\d{3})-(\d{2})-(\d{2})$/
const DAY_IN_MS = 86_400_000
const SOON_DAYS = 3

/** True for a day that exists in the calendar, year 1000–9999. */
export function isIsoDate(text: string): boolean {
  return partsOf(text) !== null
}

/** Negative when `a` is earlier, positive when it is later, 0 on the same day. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The year, 1000–9999. @throws RangeError when the date does not exist */
export function yearOf(date: IsoDate): number {
  return read(date).year
}

/** The month, 1–12. @throws RangeError when the date does not exist */
export function monthOf(date: IsoDate): number {
  return read(date).month
}

/**
 * The same day `months` later (earlier when negative); a day that the month lacks becomes its last day: one month after
 * 31 January is 28 or 29 February. @throws RangeError when the date does not exist
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = read(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The day `days` later (earlier when negative). @throws RangeError when the date does not exist */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(date) + days) * DAY_IN_MS)
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/**
 * Whole months that have passed from one day to another: the most months that can be added to the earlier day without
 * passing the later. Negative when `to` is before `from`. @throws RangeError when a date does not exist
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -monthsBetween(to, from)
  const [start, end] = [read(from), read(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

/** Days from one day to another, negative when `to` is before `from`. @throws RangeError when a date does not exist */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Day of the week, 1 = måndag … 7 = söndag. @throws RangeError when the date does not exist */
export function weekdayOf(date: IsoDate): number {
  // 1970-01-01, day number 0, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * Week number 1–53 by ISO 8601, as in Swedish calendars: the week belongs to the year that holds its Thursday.
 * @throws RangeError when the date does not exist
 */
export function isoWeek(date: IsoDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** How near a due day is. The words are shown; the degree only strengthens them with colour. */
export interface DueStatus {
  /** late: the day has passed; soon: today to three days ahead; later: further away. */
  degree: 'late' | 'soon' | 'later'
  /** Days left; negative when late. */
  days: number
  /** 'sen 2 dagar', 'i dag', 'i morgon', 'om 3 dagar'. */
  label: string
}

/** Places a due day in relation to today. @throws RangeError when a date does not exist */
export function dueStatus(due: IsoDate, today: IsoDate): DueStatus {
  const days = daysBetween(today, due)
  return { degree: days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'later', days, label: labelFor(days) }
}

function labelFor(days: number): string {
  if (days < 0) return days === -1 ? 'sen 1 dag' : `sen ${-days} dagar`
  if (days === 0) return 'i dag'
  return days === 1 ? 'i morgon' : `om ${days} dagar`
}

interface Parts {
  year: number
  month: number
  day: number
}

function partsOf(text: string): Parts | null {
  const found = FORM.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

function read(date: IsoDate): Parts {
  const parts = partsOf(date)
  if (!parts) throw new RangeError('Not a calendar day in the form YYYY-MM-DD')
  return parts
}

function write(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Days since 1970-01-01. Counted in UTC, where every day has 24 hours. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = read(date)
  return Date.UTC(year, month - 1, day) / DAY_IN_MS
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
