import type { RawCell } from '../../../shared/domain/import-cell'
import { serialToDate } from '../../../shared/domain/import-cell'
import { percentText } from '../../../shared/domain/import-percent'
import { richText } from './shared-strings'
import { unescapeExcel, xmlText } from './xml'

/** What a cell's number or index is understood with. */
export interface CellContext {
  sharedStrings: readonly string[]
  dateStyles: ReadonlySet<number>
  /** Where 0.82 is shown as 82 %: read as it is shown. */
  percentStyles?: ReadonlySet<number>
  epoch1904: boolean
}

export interface CellRow {
  row: number
  /** Column number from 0 → what stands there; empty cells are left out. */
  cells: Map<number, RawCell>
}

/** A row's start, or a cell that is not empty. Cells without content, a million of them, are passed by in one step each. */
const TOKEN = /<(?:\w+:)?(?:(row)(\s[^>]*)?>|c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>))/g
const REFERENCE = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/
const TYPE = /\st\s*=\s*["'](\w+)["']/
const STYLE = /\ss\s*=\s*["'](\d+)["']/
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/
const FORMULA = /<(?:\w+:)?f[\s>/]/

/**
 * The rows of a sheet that hold anything. Of merged cells the first has the value, the others are empty. A formula counts
 * as the result that Excel saved.
 */
export function readCells(markup: string, context: CellContext): CellRow[] {
  const rows: CellRow[] = []
  let current: CellRow | null = null
  let row = 0
  let column = -1
  for (const [, isRow, rowTag, cellTag, content] of markup.matchAll(TOKEN)) {
    if (isRow !== undefined) {
      row = Number(REFERENCE.exec(rowTag ?? '')?.[2] ?? row + 1)
      column = -1
      continue
    }
    const reference = REFERENCE.exec(cellTag ?? '')
    column = reference === null ? column + 1 : columnNumber(reference[1] ?? '')
    if (reference !== null) row = Number(reference[2])
    if (content === undefined) continue
    const cell = readCell(cellTag ?? '', content, context)
    if (cell === null) continue
    if (current === null || current.row !== row) {
      current = { row, cells: new Map() }
      rows.push(current)
    }
    current.cells.set(column, cell)
  }
  return rows
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

function readCell(tag: string, content: string, context: CellContext): RawCell | null {
  const type = TYPE.exec(tag)?.[1] ?? 'n'
  if (type === 'inlineStr') return blankToNull(richText(content))
  const value = VALUE.exec(content)?.[1]
  if (value === undefined || value === '') return FORMULA.test(content) && type !== 'str' ? unsaved : null
  switch (type) {
    case 's':
      return blankToNull(context.sharedStrings[Number(value)] ?? '')
    case 'str':
      return blankToNull(unescapeExcel(xmlText(value)))
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return { fault: `Cellen visar felet ${xmlText(value)}. Rätta formeln i Excel, eller skriv värdet i stället.` }
    case 'd':
      return { date: value.slice(0, 10) }
    default:
      return readNumber(tag, value, context)
  }
}

const unsaved: RawCell = {
  fault: 'Cellen har en formel utan sparat resultat. Öppna filen i Excel, spara den och försök igen.',
}

function readNumber(tag: string, value: string, { dateStyles, percentStyles, epoch1904 }: CellContext): RawCell {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const style = STYLE.exec(tag)?.[1]
  if (style !== undefined && percentStyles?.has(Number(style)) === true) return percentText(number)
  const isDay = style !== undefined && dateStyles.has(Number(style)) && number >= 1 && number < 2_958_466
  return isDay ? { date: serialToDate(number, epoch1904) } : number
}

const blankToNull = (text: string): string | null => (text.trim() === '' ? null : text)
