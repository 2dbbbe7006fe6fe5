import { z } from 'zod'
import {
  type CellReading,
  cellText,
  cleanName,
  cleanText,
  type RawCell,
  readDate,
  readDecimal,
  readMonth,
  readWhole,
  readYesNo,
} from '../../../shared/domain/import-cell'
import { readPercent, withoutPercentSign } from '../../../shared/domain/import-percent'
import { nameKey } from '../../../shared/domain/name-key'
import { checkOrganisationNumber } from '../../../shared/domain/organisation-number'
import { checkFreeText, personalDataMessage } from '../../../shared/domain/personal-data'
import { similarName } from '../../../shared/domain/swedish'
import type { Column, ColumnKind, FixedWord } from '../sheets/column'

type Value = string | number
/** `secret`: the value may be personal data and must not be repeated. `warning`: read, but worth a look. */
export type ColumnReading = (CellReading<Value> & { warning?: string }) | { ok: false; problem: string; secret: true }

/** Personnummer count whatever the day is, as in the forms. */
const farAhead = '2099-12-31'

/** Reads a cell by what its column holds. References are read as the name they hold. */
export function readCell(column: Column, cell: RawCell): ColumnReading {
  if (typeof cell === 'object' && 'fault' in cell) return { ok: false, problem: cell.fault }
  const { kind } = column
  switch (kind.is) {
    case 'date':
    case 'archived':
      return readDate(cell)
    case 'month':
      return readMonth(cell)
    case 'whole':
      return readWhole(cell, kind.min, kind.max)
    case 'decimal':
      return readDecimal(kind.percentSign === true ? withoutPercentSign(cell) : cell, kind.min, kind.max)
    case 'percent':
      return readPercent(cell)
    case 'yesNo':
      return readYesNo(cell)
    case 'oneOf':
      return readWord(kind, cell)
    case 'reference':
      return { ok: true, value: cleanName(cellText(cell)) || null }
    case 'code':
      return withinLength(cleanName(cellText(cell)), kind.max)
    case 'name':
      return searched(cleanName(cellText(cell)), kind.max)
    case 'text':
      return searched(cleanText(cellText(cell)), kind.max)
    default:
      return readContact(kind.is, cleanName(cellText(cell)))
  }
}

function withinLength(text: string, max: number): CellReading<Value> {
  if (text.length <= max) return { ok: true, value: text || null }
  return { ok: false, problem: `Texten är ${text.length} tecken men får vara högst ${max}. Korta den.` }
}

/** No personnummer in anything that people write freely. */
function searched(text: string, max: number): ColumnReading {
  // Six digits are the least that a personnummer can begin with; most texts have none.
  const check = /\d\d/.test(text) ? checkFreeText(text, farAhead) : null
  if (check !== null && !check.ok) return { ok: false, problem: check.reason, secret: true }
  const reading = withinLength(text, max)
  return reading.ok && check !== null && check.warnings.length > 0
    ? { ...reading, warning: personalDataMessage(check.warnings) }
    : reading
}

const wordMaps = new WeakMap<readonly FixedWord[], Map<string, string>>()

function wordMap(words: readonly FixedWord[]): Map<string, string> {
  const known = wordMaps.get(words)
  if (known !== undefined) return known
  const made = new Map(
    words.flatMap(({ value, word, also = [] }) => [word, ...also].map((one) => [nameKey(one), value])),
  )
  wordMaps.set(words, made)
  return made
}

function readWord({ words, open }: Extract<ColumnKind, { is: 'oneOf' }>, cell: RawCell): ColumnReading {
  const text = cleanName(cellText(cell))
  if (text === '') return { ok: true, value: null }
  const value = wordMap(words).get(nameKey(text))
  if (value !== undefined) return { ok: true, value }
  if (open === true) return searched(text, 200)
  const near = words
    .map(({ word }) => ({ word, likeness: similarName(word, text) }))
    .toSorted((a, b) => b.likeness - a.likeness)[0]
  const question = near !== undefined && near.likeness >= 0.6 ? `Menade du ”${near.word}”? ` : ''
  return {
    ok: false,
    problem: `Värdet känns inte igen. ${question}Välj något av: ${words.map(({ word }) => word).join('; ')}.`,
  }
}

const Email = z.email()
const PHONE = /^[0-9+()/\- ,;–]*$/u

function readContact(kind: 'organisationNumber' | 'email' | 'phone', text: string): ColumnReading {
  if (text === '') return { ok: true, value: null }
  if (kind === 'organisationNumber') {
    const check = checkOrganisationNumber(text)
    if (check.ok) return { ok: true, value: check.number }
    return check.reason.includes('personnummer')
      ? { ok: false, problem: check.reason, secret: true }
      : { ok: false, problem: check.reason }
  }
  if (kind === 'email') {
    return Email.safeParse(text).success && text.length <= 200
      ? { ok: true, value: text }
      : { ok: false, problem: 'Adressen går inte att använda. Skriv en e-postadress, till exempel kontakt@exempel.se.' }
  }
  return PHONE.test(text) && text.length <= 60
    ? { ok: true, value: text }
    : { ok: false, problem: 'Skriv telefonnumret med siffror, till exempel 0100-12 34 56.' }
}
