import { saveBlob } from './download'

type ExcelValue = string | number | null

/** One column of a list as it stands in Excel. */
export interface ExcelColumn<Row> {
  header: string
  value: (row: Row) => ExcelValue
  /** `date` takes 'YYYY-MM-DD' and becomes a date that Excel can sort and count with. */
  kind?: 'text' | 'number' | 'date'
  /** Characters; the header's length at least. */
  width?: number
}

/**
 * Gives the user a workbook with exactly these rows, head fixed. What is unknown is an empty cell.
 * @param fileName without ending: 'Utförare 2026-11-22'
 */
export async function exportRows<Row>(
  fileName: string,
  columns: readonly ExcelColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  // Fetched on first use: most visits export nothing.
  const { default: writeExcel } = await import('write-excel-file/browser')
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const lines = rows.map((row) => columns.map((column) => cellOf(column, row)))
  const blob = await writeExcel([head, ...lines], {
    columns: columns.map(({ header, width = 14 }) => ({ width: Math.max(width, header.length + 2) })),
    stickyRowsCount: 1,
  }).toBlob()
  saveBlob(`${fileName}.xlsx`, blob)
}

function cellOf<Row>({ value, kind = 'text' }: ExcelColumn<Row>, row: Row) {
  const read = value(row)
  if (read === null || read === '') return null
  if (typeof read === 'number') return { value: read, type: Number }
  if (kind === 'date') return { value: new Date(`${read}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: read, type: String }
}
