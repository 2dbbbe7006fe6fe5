import type { AnswerKind } from '../../contracts/collect-values'
import { formatNumber, formatPercent } from '../../text/format'
import {
  type CellReading,
  cellText,
  cleanName,
  cleanText,
  type RawCell,
  readDate,
  readNumber,
  readYesNo,
} from '../import-cell'
import { nameKey } from '../name-key'
import { checkFreeText } from '../personal-data'
import type { DeviationRule } from './rule'

/** What reading and judging an answer needs to know of its question. */
export interface AskedQuestion {
  answerKind: AnswerKind
  choices: readonly string[]
  required: boolean
  rule: DeviationRule | null
}

const longestText = 4000
/** Larger numbers are no counts: a telephone number or a personnummer ended up in the cell. */
const largestNumber = 1_000_000_000
/** Days outside these are slips of the pen. */
const firstDay = '1900-01-01'
const lastDay = '2099-12-31'

/**
 * An answer as it is stored: 'ja' or 'nej', the choice's own words, a number with a decimal point, 'YYYY-MM-DD', or text.
 * A problem is a whole Swedish sentence and never repeats what stood in the cell, which may be about a person.
 */
export function readAnswer(question: AskedQuestion, cell: RawCell | null): CellReading<string> {
  if (cell !== null && typeof cell === 'object' && 'fault' in cell) return { ok: false, problem: cell.fault }
  const reading = readByKind(question, cell)
  if (reading.ok && reading.value === null && question.required) {
    return { ok: false, problem: 'Frågan måste besvaras.' }
  }
  return reading
}

function readByKind({ answerKind, choices }: AskedQuestion, cell: RawCell | null): CellReading<string> {
  switch (answerKind) {
    case 'yesNo': {
      const reading = readYesNo(cell)
      if (!reading.ok) return { ok: false, problem: 'Svaret är varken ja eller nej. Välj i listan.' }
      return { ok: true, value: reading.value === null ? null : reading.value === 1 ? 'ja' : 'nej' }
    }
    case 'choice':
      return readChoice(choices, cell)
    case 'number':
      return asText(readNumber(cell), -largestNumber, largestNumber)
    case 'percent':
      return readPercent(cell)
    case 'date':
      return readDay(cell)
    case 'text':
      return readText(cell)
  }
}

function readChoice(choices: readonly string[], cell: RawCell | null): CellReading<string> {
  const written = nameKey(cellText(cell))
  if (written === '') return { ok: true, value: null }
  const chosen = choices.find((choice) => nameKey(choice) === written)
  return chosen === undefined
    ? { ok: false, problem: `Svaret finns inte bland alternativen. Välj något av ${choices.join(', ')}.` }
    : { ok: true, value: chosen }
}

/** Excel turns '85 %' into 0,85 and hides it behind the cell's format: what lies between 0 and 1 can't be trusted. */
function readPercent(cell: RawCell | null): CellReading<string> {
  const text = typeof cell === 'string' ? cleanName(cell).replace(/\s*%$/, '') : cell
  const reading = readNumber(text)
  if (reading.ok && reading.value !== null) {
    if (reading.value > 100)
      return { ok: false, problem: 'Andelen är över 100 procent. Ange ett tal mellan 0 och 100.' }
    if (reading.value < 0) return { ok: false, problem: 'Andelen är under noll. Ange ett tal mellan 0 och 100.' }
    if (reading.value > 0 && reading.value < 1) {
      return { ok: false, problem: 'Andelen är under 1 procent. Skriv 85 för 85 procent, utan procenttecken.' }
    }
  }
  return asText(reading, 0, 100)
}

function asText(reading: CellReading<number>, min: number, max: number): CellReading<string> {
  if (!reading.ok) return reading
  if (reading.value === null) return { ok: true, value: null }
  if (reading.value < min || reading.value > max) {
    return { ok: false, problem: 'Talet är orimligt stort. Kontrollera att det är ett antal.' }
  }
  return { ok: true, value: String(reading.value) }
}

function readDay(cell: RawCell | null): CellReading<string> {
  const reading = readDate(cell)
  if (!reading.ok || reading.value === null) return reading
  return reading.value < firstDay || reading.value > lastDay
    ? { ok: false, problem: 'Året är orimligt. Skriv datumet som 2026-11-22.' }
    : reading
}

function readText(cell: RawCell | null): CellReading<string> {
  const text = cleanText(cellText(cell))
  // As in the forms: personnummer count whatever the day is.
  const check = checkFreeText(text, lastDay)
  if (!check.ok)
    return { ok: false, problem: 'Svaret innehåller ett personnummer. Ta bort det ur filen och läs in den igen.' }
  if (text.length > longestText) {
    return { ok: false, problem: `Svaret är längre än ${formatNumber(longestText)} tecken. Korta det.` }
  }
  return { ok: true, value: text === '' ? null : text }
}

/** A stored answer as people read it; null where there is none. */
export function answerInWords(kind: AnswerKind, value: string | null): string | null {
  if (value === null) return null
  if (kind === 'number') return formatNumber(Number(value))
  return kind === 'percent' ? formatPercent(Number(value)) : value
}
