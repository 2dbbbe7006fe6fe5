import type { ImportSheetName } from '../../../shared/contracts/exchange'
import type { EditableTable } from '../../database/tables'

export type SheetName = ImportSheetName

/** A fixed value with its word in the workbook, and other words that people use for it. */
export interface FixedWord {
  value: string
  word: string
  also?: readonly string[]
}

/** What a column holds: how its cells are read, checked, shown in the template and written at export. */
export type ColumnKind =
  /** One line, searched for personnummer. */
  | { is: 'name'; max: number }
  /** Several lines, searched for personnummer. */
  | { is: 'text'; max: number }
  /** A number or reference of somebody else's making: ten digits here are no personnummer. */
  | { is: 'code'; max: number }
  | { is: 'date' }
  | { is: 'month' }
  | { is: 'whole'; min: number; max: number }
  /** `percentSign`: may be written with one. */
  | { is: 'decimal'; min: number; max: number; percentSign?: true }
  /** A share in percent, 0–100. */
  | { is: 'percent' }
  | { is: 'yesNo' }
  /** `open`: other words are kept as they stand. `row`: which of the words is written may depend on the record. */
  | { is: 'oneOf'; words: readonly FixedWord[]; open?: true }
  | { is: 'organisationNumber' }
  | { is: 'email' }
  | { is: 'phone' }
  /** Points at a row of another sheet by its name; `within` is the field that it must have in common with this row. */
  | { is: 'reference'; to: SheetName; within?: string }
  /** The day a record was archived: written at export, so that the whole register survives, and not in the template. */
  | { is: 'archived' }

export interface Column {
  heading: string
  /** Other headings that are understood. */
  also?: readonly string[]
  /** Name of the field in the record. */
  field: string
  required?: boolean
  kind: ColumnKind
  /** Swedish: what to write. Shown in the template beside the cell. */
  explanation: string
  /** Suggested values: a drop-down that accepts others too. */
  suggestions?: readonly string[]
  /** True for what is written at export and read back, but left out of the template. */
  beyondTemplate?: true
  /** True for what is read and written through another field of the record. */
  virtual?: true
}

export interface SheetDefinition {
  name: SheetName
  table: EditableTable
  /** Swedish: what a row is, for the template. */
  explanation: string
  columns: readonly Column[]
  /** Headings without which a sheet under another name is not taken for this one, beside the required ones. */
  telling?: readonly string[]
}

export const archivedColumn: Column = {
  heading: 'Arkiverad',
  field: 'archivedAt',
  kind: { is: 'archived' },
  explanation: 'Dagen då raden arkiverades. Lämna tomt för det som är i bruk.',
}

/** The fixed words of a value in shared/text/names. */
export const wordsOf = <Value extends string>(
  names: Record<Value, string>,
  also: Partial<Record<Value, readonly string[]>> = {},
): FixedWord[] =>
  (Object.keys(names) as Value[]).map((value) => ({ value, word: names[value], also: also[value] ?? [] }))
