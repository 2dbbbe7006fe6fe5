import type { ReactNode } from 'react'

/** Which way a list is sorted, in the contract's form: `by` is the column's id. */
export interface Sort {
  by: string
  descending: boolean
}

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** The narrowest, in rem (14 px text: about 0.45 rem a character). */
  width: number
  /** Share of the room that is left; 0 keeps `width`. 1 unless told. */
  grow?: number
  /** Numbers: right-aligned and tabular. */
  numeric?: boolean
  /** The first text column: set in 600, names the row. */
  key?: boolean
  /** Never broken over a line: dates, numbers with a unit. */
  nowrap?: boolean
  sortable?: boolean
}

/** The grid tracks of head and rows alike. */
export function tracks(columns: readonly Pick<Column<never>, 'width' | 'grow'>[]): string {
  return columns.map(({ width, grow = 1 }) => (grow === 0 ? `${width}rem` : `minmax(${width}rem, ${grow}fr)`)).join(' ')
}

/** How wide the table must be before it scrolls sideways, in rem. */
export function leastWidth(columns: readonly Pick<Column<never>, 'width'>[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0)
}

/** A click on a head: first ascending, then descending, then ascending again. */
export function nextSort(current: Sort | null, column: string): Sort {
  return { by: column, descending: current?.by === column && !current.descending }
}
