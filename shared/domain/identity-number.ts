import { isIsoDate } from './iso-date'

/** What personnummer, samordningsnummer and organisationsnummer have in common. The numbers come in as bare digits. */

/** Added to the day of birth in a samordningsnummer. */
const COORDINATION_DAYS = 60

/**
 * True when the last of ten digits is the check digit of the nine before (Luhn, modulus 10): every other digit is doubled,
 * starting with the first, and the sum of all digits is a multiple of ten.
 */
export function hasValidCheckDigit(tenDigits: string): boolean {
  const sum = Array.from(tenDigits).reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

/** The day that a number begins with, and whether it is written as in a samordningsnummer. */
export interface NumberDate {
  /** The day as 'YYYY-MM-DD'; the century is a possible one when only six digits were given. */
  date: string
  coordination: boolean
}

/** Reads 'YYMMDD' or 'YYYYMMDD', or returns `null` when no calendar has that day. Six digits fit any of three centuries. */
export function readNumberDate(digits: string): NumberDate | null {
  const day = Number(digits.slice(-2))
  const coordination = day > COORDINATION_DAYS
  const monthAndDay = `${digits.slice(-4, -2)}-${String(coordination ? day - COORDINATION_DAYS : day).padStart(2, '0')}`
  const years =
    digits.length === 8 ? [digits.slice(0, 4)] : ['20', '19', '18'].map((century) => century + digits.slice(0, 2))
  const date = years.map((year) => `${year}-${monthAndDay}`).find(isIsoDate)
  return date === undefined ? null : { date, coordination }
}
