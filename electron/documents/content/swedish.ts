import { isIsoDate } from '../../../shared/domain/iso-date'
import { formatDateLong, formatDateTime, formatMonth, formatNumber } from '../../../shared/text/format'

/** What a document adds to the common Swedish forms: unknown is said in words, and a line never ends inside a value. */

const MISSING = 'uppgift saknas'
const keepTogether = (text: string) => text.replaceAll(' ', '\u00a0')

/** '18 400', '117,5'; unknown is "uppgift saknas". */
export function numberText(value: number | null): string {
  return value === null ? MISSING : formatNumber(value)
}

/** '2026-11-22' → "22 november 2026". */
export function dateText(date: string | null): string {
  return date !== null && isIsoDate(date) ? keepTogether(formatDateLong(date)) : MISSING
}

/** 1–12 → "januari"–"december". */
export function monthText(month: number | null): string {
  return month === null ? 'ej bestämd' : formatMonth(month, 'long')
}

/** ISO with time → "22 november 2026 kl. 14.32", Swedish time. */
export function momentText(moment: string): string {
  const [date = '', time = ''] = formatDateTime(moment).split(' ')
  return `${dateText(date)} kl.\u00a0${time.replace(':', '.')}`
}

/** First letter large, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)
}

/** A name inside a sentence: "Daglig verksamhet" → "daglig verksamhet", but "HVB" stays. */
export function inSentence(name: string): string {
  const second = name.charAt(1)
  const isAbbreviation = second !== second.toLocaleLowerCase('sv-SE')
  return isAbbreviation ? name : name.charAt(0).toLocaleLowerCase('sv-SE') + name.slice(1)
}

/** A missing text is said, never left blank. */
export function orMissing(text: string | null): string {
  return text?.trim() ? text : MISSING
}
