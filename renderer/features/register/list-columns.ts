import type { ReactNode } from 'react'
import { formatDate, formatNumber, UNKNOWN } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'

/** A column of a register, once for the screen and for Excel. */
export interface ListColumn<Row> extends Omit<Column<Row>, 'cell'> {
  /** What stands in Excel, and on screen where `cell` says nothing else. */
  value: (row: Row) => string | number | null
  kind?: 'text' | 'number' | 'date'
  cell?: (row: Row) => ReactNode
  /** Too much for the screen, wanted in Excel. */
  excelOnly?: boolean
}

export const toTableColumns = <Row>(columns: readonly ListColumn<Row>[]): Column<Row>[] =>
  columns
    .filter(({ excelOnly }) => excelOnly !== true)
    .map((column) => ({
      ...column,
      numeric: column.kind === 'number',
      nowrap: column.nowrap ?? (column.kind === 'number' || column.kind === 'date'),
      cell: column.cell ?? ((row) => shown(column, row)),
    }))

export const toExcelColumns = <Row>(columns: readonly ListColumn<Row>[]): ExcelColumn<Row>[] =>
  columns.map(({ header, value, kind, width }) => ({ header, value, kind, width: Math.round(width * 2.2) }))

function shown<Row>({ value, kind }: ListColumn<Row>, row: Row): string {
  const read = value(row)
  if (typeof read === 'number') return formatNumber(read)
  if (kind === 'date') return formatDate(read)
  return read ?? UNKNOWN
}
