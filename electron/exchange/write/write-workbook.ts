import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node'
import type { WrittenCell } from '../cells/write-cell'

export interface WrittenColumn {
  heading: string
  /** In characters. */
  width: number
  bold?: boolean
  /** Long texts are broken over several lines. */
  wrap?: boolean
}

export interface WrittenSheet {
  name: string
  columns: readonly WrittenColumn[]
  rows: ReadonlyArray<readonly WrittenCell[]>
  /** Markup of data validations, as in validations.ts. */
  validations?: string
}

/** Writes a workbook: headings on row 1 that stay in sight, days as Excel's dates. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const written: Sheet<Buffer>[] = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: [
      sheet.columns.map(headingCell),
      ...sheet.rows.map((row) => row.map((cell, at) => toCell(cell, sheet.columns[at]))),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }))
  return writeExcelFile(written, {
    features: [validations(sheets), orderedFonts],
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer()
}

const headingCell = ({ heading, bold = true }: WrittenColumn): Cell => ({
  value: heading,
  type: String,
  fontWeight: bold ? 'bold' : undefined,
  backgroundColor: '#E8EDF3',
})

function toCell(cell: WrittenCell, column: WrittenColumn | undefined): Cell {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell, type: String, wrap: column?.wrap, alignVertical: 'top' }
  return { value: new Date(`${cell.day}T00:00:00.000Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
}

/** Data validations stand straight after the cells and what belongs to them (ECMA-376, CT_Worksheet). */
const validations = (sheets: readonly WrittenSheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
          const markup = sheets[sheetIndex]?.validations
          return markup === undefined ? content : content.replace('</sheetData>', `</sheetData>${markup}`)
        },
      },
    },
  },
})

/** The order that the standard gives a font's properties (ECMA-376, CT_Font); the library writes them in another. */
const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']
const orderedFonts = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (content: string) =>
          content.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => {
            const parts = inside.match(/<\w+[^>]*\/>/g) ?? []
            const place = (part: string): number => fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
            return `<font>${parts.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
          }),
      },
    },
  },
}
