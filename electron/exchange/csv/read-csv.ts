import Papa from 'papaparse'
import { cleanName } from '../../../shared/domain/import-cell'
import { fileFault } from '../file-fault'
import type { RawRow } from '../raw-sheet'
import { decodeText } from './decode-text'

/** Excel's own hint in the first line: which sign stands between the cells. */
const HINT = /^sep=(.)\r?\n/i

/**
 * A CSV as one sheet without a name. Rows are counted as Excel shows them: a cell with a line break in it is one row.
 * @throws AppError FILE
 */
export function readCsv(fileName: string, bytes: Uint8Array): { headings: string[]; rows: RawRow[] } {
  const text = decodeText(bytes)
  const hint = HINT.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  const parsed = Papa.parse<string[]>(body, { delimiter: hint?.[1] ?? delimiterOf(body), skipEmptyLines: false })
  const broken = parsed.errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) {
    throw fileFault(
      `Filen ${fileName} har ett citattecken (") utan motsvarande slut, nära rad ${(broken.row ?? 0) + 1}. Rätta det, eller spara om filen från Excel.`,
    )
  }
  const [head = [], ...lines] = parsed.data
  const headings = head.map(cleanName)
  return {
    headings: headings.filter((heading) => heading !== ''),
    rows: lines.flatMap((line, index) => {
      const cells: RawRow['cells'] = {}
      for (const [column, value] of line.entries()) {
        if (value.trim() === '') continue
        cells[headings[column] ?? ''] ??= value
      }
      return Object.keys(cells).length === 0 ? [] : [{ row: index + 2, cells }]
    }),
  }
}

/** The sign that splits the line of headings into most cells; a semicolon when there is only one column. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1)
  const unquoted = head.replace(/"[^"]*"/g, '')
  const count = (sign: string): number => unquoted.split(sign).length
  return [',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';')
}
