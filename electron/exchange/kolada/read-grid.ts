import { cellText, type RawCell } from '../../../shared/domain/import-cell'
import { readCsv } from '../csv/read-csv'
import { fileKind } from '../file-kind'
import { openPackage } from '../xlsx/open-package'
import { workbookParts } from '../xlsx/parts'
import { readCells } from '../xlsx/read-cells'
import { readDateStyles, readPercentStyles } from '../xlsx/date-styles'
import { readSharedStrings } from '../xlsx/shared-strings'

/** A sheet by place, before anybody knows which row holds the headings. */
export type Grid = RawCell[][]

/** Every sheet of an Excel file, or the one of a CSV, as rows of cells. @throws AppError FILE */
export function readGrids(fileName: string, bytes: Uint8Array): Grid[] {
  if (fileKind(fileName, bytes) !== 'package') {
    const { headings, rows } = readCsv(fileName, bytes)
    return [[headings, ...rows.map(({ cells }) => headings.map((heading) => cells[heading] ?? ''))]]
  }
  const archive = openPackage(fileName, bytes)
  const parts = workbookParts(fileName, archive)
  const text = (path: string | null): string => (path === null ? null : archive.text(path)) ?? ''
  const context = {
    sharedStrings: readSharedStrings(text(parts.sharedStrings)),
    dateStyles: readDateStyles(text(parts.styles)),
    percentStyles: readPercentStyles(text(parts.styles)),
    epoch1904: parts.epoch1904,
  }
  return parts.sheets.map(({ path }) =>
    readCells(text(path), context).map(({ cells }) => {
      const last = Math.max(...cells.keys())
      return Array.from({ length: last + 1 }, (_, column) => cells.get(column) ?? '')
    }),
  )
}

/** A cell as people read it, on one line. */
export const wordsOf = (cell: RawCell | undefined): string => cellText(cell ?? null).replace(/\s+/g, ' ')
