import { isIsoDate } from './iso-date'
import { nameKey } from './name-key'

/**
 * How the cells of a workbook or a CSV are understood. A cell is what the file holds, before anybody knows which column it
 * stands in: a date that Excel knows as a date is `{ date }`, a formula without a result or with an error is `{ fault }`.
 */
export type RawCell = string | number | boolean | { date: string } | { fault: string }

/** The value, or a Swedish sentence that says what is wrong and what to do. An empty cell is `null`, never a problem. */
export type CellReading<T> = { ok: true; value: T | null } | { ok: false; problem: string }

const read = <T>(value: T | null): CellReading<T> => ({ ok: true, value })
const refuse = (problem: string): { ok: false; problem: string } => ({ ok: false, problem })

// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200d\u2060\ufeff]/g
const HARD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Text as meant: hard spaces are spaces, signs that can't be seen are gone, lines end with \n, nothing outside. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(HARD_SPACE, ' ').trim()
}

/** A name or another text of one line: inner space single as well. */
export const cleanName = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** What a cell says, as text: numbers without rounding noise, dates as 2026-11-22, truth as ja and nej. */
export function cellText(cell: RawCell | null): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cleanText(cell)
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return 'date' in cell ? cell.date : ''
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
/** Excel's day numbers from 1950 to 2099: other numbers in a date column are mistakes. */
const firstSerial = 18_264
const lastSerial = 73_050

/** A calendar day 'YYYY-MM-DD'. Only forms with the year first are taken: 03/04/2026 is two different days. */
export function readDate(cell: RawCell | null): CellReading<string> {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= firstSerial && cell <= lastSerial) {
    return read(serialToDate(cell))
  }
  const text = cellText(cell)
  if (text === '') return read<string>(null)
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  const [, year8, month8, day8] = EIGHT_DIGITS.exec(text) ?? []
  const parts = year === undefined ? [year8, month8, day8] : [year, month, day]
  if (parts[0] === undefined) return refuse('Datumet går inte att läsa säkert. Skriv det som 2026-11-22.')
  const date = parts.map((part) => (part ?? '').padStart(2, '0')).join('-')
  return isIsoDate(date) ? read(date) : refuse('Den dagen finns inte i kalendern. Skriv datumet som 2026-11-22.')
}

/** The day of an Excel day number; the clock after the decimal point is left out. */
export function serialToDate(serial: number, epoch1904 = false): string {
  const days = Math.floor(serial + 1e-6) + (epoch1904 ? 1462 : 0)
  // Excel believes that 1900 was a leap year, so its first two months are one day off.
  const shifted = days < 60 ? days + 1 : days
  return new Date(Date.UTC(1899, 11, 30) + shifted * 86_400_000).toISOString().slice(0, 10)
}

const SWEDISH_NUMBER = /^[-–−]?(?:\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,))(?:,\d+)?$/
const ENGLISH_NUMBER = /^[-–−]?(?:\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.))(?:\.\d+)?$/

/** A number in Swedish ('1 234,5', '1.234,5') or English form ('1234.5', '1,234.5'). */
export function readNumber(cell: RawCell | null): CellReading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? read(cell) : refuse('Talet går inte att läsa.')
  if (typeof cell === 'object' && cell !== null && 'date' in cell) {
    return refuse('Cellen är formaterad som ett datum. Ändra cellens format i Excel till Tal.')
  }
  const text = cleanName(cellText(cell))
  if (text === '') return read<number>(null)
  if (SWEDISH_NUMBER.test(text)) return read(toNumber(text.replaceAll('.', '').replace(',', '.')))
  if (ENGLISH_NUMBER.test(text)) return read(toNumber(text.replaceAll(',', '')))
  return refuse('Värdet är inte ett tal. Skriv bara siffror, till exempel 1 234,5.')
}

const toNumber = (text: string): number => Number(text.replaceAll(' ', '').replace(/^[–−]/, '-'))

/** A whole number within the bounds, both included. */
export function readWhole(cell: RawCell | null, min: number, max: number): CellReading<number> {
  const reading = readNumber(cell)
  if (!reading.ok || reading.value === null) return reading
  if (!Number.isInteger(reading.value)) return refuse('Ange ett helt tal utan decimaler.')
  return within(reading, min, max)
}

/** A number within the bounds, both included. */
export function readDecimal(cell: RawCell | null, min: number, max: number): CellReading<number> {
  const reading = readNumber(cell)
  return reading.ok && reading.value !== null ? within(reading, min, max) : reading
}

function within(reading: { ok: true; value: number | null }, min: number, max: number): CellReading<number> {
  const { value } = reading
  if (value === null || (value >= min && value <= max)) return reading
  const swedish = (bound: number): string => String(bound).replace('.', ',')
  return refuse(`Ange ett tal mellan ${swedish(min)} och ${swedish(max)}.`)
}

const YES = new Set(['ja', 'j', 'sant', 'true', '1', 'x'])
const NO = new Set(['nej', 'n', 'falskt', 'false', '0'])

/** ja or nej, in the words that people and Excel use for them; 1 and 0 as the database keeps it. */
export function readYesNo(cell: RawCell | null): CellReading<0 | 1> {
  const word = nameKey(cellText(cell))
  if (word === '') return read<0 | 1>(null)
  if (YES.has(word)) return read<0 | 1>(1)
  return NO.has(word) ? read<0 | 1>(0) : refuse('Skriv ja eller nej.')
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A month as 1–12, by its Swedish name or a shortening of it, or by a date in it. */
export function readMonth(cell: RawCell | null): CellReading<number> {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return read(Number(cell.date.slice(5, 7)))
  const word = nameKey(cellText(cell)).replace(/\.$/, '')
  if (word === '') return read<number>(null)
  const index = /^\p{L}{3,}$/u.test(word) ? MONTHS.indexOf(word.slice(0, 3)) : Number(word) - 1
  return MONTHS[index] === undefined
    ? refuse('Ange månaden som ett tal 1–12 eller med sitt namn, till exempel mars.')
    : read(index + 1)
}
