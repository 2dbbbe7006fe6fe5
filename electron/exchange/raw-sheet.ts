import type { RawCell } from '../../shared/domain/import-cell'

/** A row of the file that holds anything; empty cells are left out. */
export interface RawRow {
  /** Row number as Excel shows it: the headings stand on row 1. */
  row: number
  cells: Record<string, RawCell>
}

/** One sheet as it stands in the file: nothing is understood yet. */
export interface RawSheet {
  name: string
  /** Headings of row 1 without outer space, in the order of the columns. */
  headings: string[]
  rows: RawRow[]
}
