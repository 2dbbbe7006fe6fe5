import type { SqlValue } from '../../database/database'
import { outcomeName } from '../../../shared/text/names'
import type { Column, SheetName } from '../sheets/column'

/** What a cell of an exported workbook holds; a day is `{ day }` so that Excel gets it as a date. */
export type WrittenCell = string | number | { day: string } | null

/** What must be known beside the record: names of what it points at, and whether it is about egen regi. */
export interface CellNames {
  nameOf(sheet: SheetName, id: string): string | null
  /** Whether an outcome of the record is told in the words of egen regi. */
  isInHouse(record: Record<string, SqlValue | undefined>): boolean
}

/** The cell in which a record's field is written: reading it again gives the same value. */
export function writeCell(column: Column, record: Record<string, SqlValue | undefined>, names: CellNames): WrittenCell {
  const value = record[column.field] ?? null
  if (value === null || typeof value === 'bigint' || Buffer.isBuffer(value)) return null
  const { kind } = column
  switch (kind.is) {
    case 'date':
      return { day: String(value) }
    case 'archived':
      return { day: String(value).slice(0, 10) }
    case 'yesNo':
      return value === 1 ? 'ja' : 'nej'
    case 'reference':
      return names.nameOf(kind.to, String(value))
    case 'oneOf': {
      const word = kind.words.find((fixed) => fixed.value === value)?.word ?? value
      return column.field === 'outcome' && names.isInHouse(record) ? outcomeName(value as never, 'inHouse') : word
    }
    default:
      return value
  }
}

/** The cell as text, for a preview of what changes. */
export function shownCell(cell: WrittenCell): string | null {
  if (cell === null) return null
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'string' ? cell : cell.day
}
