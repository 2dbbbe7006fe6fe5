import { type IsoDate, isoWeek, monthOf, weekdayOf, yearOf } from '../domain/iso-date'
import { wholePercent } from '../domain/percent'

/**
 * How numbers, dates and times are written in Swedish, on screen, in Word and in the terminal alike. The forms are spelled
 * out here and not fetched from the machine: an office computer set to English must not change a document.
 */

/** Stands where a value is unknown in a list; in a document write 'uppgift saknas'. */
export const UNKNOWN = '–'

const THIN_HARD_SPACE = '\u202f'
const HARD_SPACE = '\u00a0'
const MINUS = '–'

const MONTHS = {
  short: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  long: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']

/**
 * '117,5', '18 400', '–3': decimal comma, thin hard space between thousands, a dash as minus. With `decimals` exactly so
 * many; without, at most two and no trailing noughts. Halves go away from nought. Unknown or not finite: '–'.
 */
export function formatNumber(value: number | null, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN
  const [whole = '', fraction = ''] = fixedDecimals(Math.abs(value), decimals ?? 2).split('.')
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, THIN_HARD_SPACE) + (shown === '' ? '' : `,${shown}`)
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/** '56 %' with a hard space, of a number that already is a percentage; unknown: '–'. */
export function formatPercent(percent: number | null): string {
  return percent === null ? UNKNOWN : `${formatNumber(percent)}${HARD_SPACE}%`
}

/** '4 av 34 (12 %)': the counts first, the share beside. Of nothing there is no share: '0 av 0'. */
export function formatShare(part: number, base: number): string {
  const percent = wholePercent(part, base)
  const counts = `${formatNumber(part)} av ${formatNumber(base)}`
  return percent === null ? counts : `${counts} (${formatPercent(percent)})`
}

/** '18 400 kr' with hard spaces; öre only where there are any. Unknown: '–'. */
export function formatMoney(kronor: number | null): string {
  if (kronor === null) return UNKNOWN
  return `${formatNumber(kronor, Number.isInteger(kronor) ? 0 : 2)}${HARD_SPACE}kr`
}

/** '117,5 dagar', '1 dag'. */
export function formatDays(days: number): string {
  return formatCount(days, 'dag', 'dagar')
}

/** '1 brist', '3 brister', '1 200 brister': the number with the word that fits it. */
export function formatCount(n: number, one: string, many: string): string {
  return `${formatNumber(n)} ${plural(n, one, many)}`
}

/** The word alone, in the form that fits the number: one for exactly 1, many for everything else, 0 and 0,5 too. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many
}

/** '2026-11-22', or '–' where no date is known. */
export function formatDate(date: IsoDate | null): string {
  return date ?? UNKNOWN
}

/** '22 november 2026', for running text. @throws RangeError when the date does not exist */
export function formatDateLong(date: IsoDate): string {
  return `${Number(date.slice(8))} ${formatMonth(monthOf(date), 'long')} ${yearOf(date)}`
}

/** 'fredag 27 november 2026'. @throws RangeError when the date does not exist */
export function formatWeekdayDate(date: IsoDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${formatDateLong(date)}`
}

/** 'vecka 48'. @throws RangeError when the date does not exist */
export function formatWeek(date: IsoDate): string {
  return `vecka ${isoWeek(date)}`
}

/** The name of month 1–12; short names are for tables and axes. @throws RangeError for any other number */
export function formatMonth(month: number, length: 'short' | 'long'): string {
  const name = MONTHS[length][month - 1]
  if (name === undefined) throw new RangeError('A month is a whole number 1–12')
  return name
}

/** '14:32': the clock in Sweden at a moment given as an ISO timestamp. @throws RangeError when it is not a timestamp */
export function formatTime(timestamp: string, timeZone = 'Europe/Stockholm'): string {
  const { hour, minute } = clock(timestamp, timeZone)
  return `${hour}:${minute}`
}

/** '2026-11-22 14:32': day and clock in Sweden. @throws RangeError when it is not a timestamp */
export function formatDateTime(timestamp: string, timeZone = 'Europe/Stockholm'): string {
  const { year, month, day, hour, minute } = clock(timestamp, timeZone)
  return `${year}-${month}-${day} ${hour}:${minute}`
}

function clock(timestamp: string, timeZone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = format.formatToParts(new Date(timestamp))
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}

/** Fifteen significant digits first: 1.005 is stored as a hair less, and would otherwise lose its half. */
function fixedDecimals(value: number, decimals: number): string {
  const scale = 10 ** decimals
  const scaled = Math.round(Number((value * scale).toPrecision(15)))
  return (scaled / scale).toFixed(decimals)
}
