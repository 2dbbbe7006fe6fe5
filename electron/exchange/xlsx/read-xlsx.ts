import { cellText } from '../../../shared/domain/import-cell'
import { fileFault } from '../file-fault'
import type { RawSheet } from '../raw-sheet'
import { readDateStyles, readPercentStyles } from './date-styles'
import { openPackage } from './open-package'
import { workbookParts } from './parts'
import { type CellRow, readCells } from './read-cells'
import { readSharedStrings } from './shared-strings'

/**
 * Reads every sheet of a workbook. Our own reader, because sheets with a million formatted but empty rows are common and
 * the library that writes our files gives up on them.
 * @throws AppError FILE
 */
export async function readXlsx(fileName: string, bytes: Uint8Array, pause: () => Promise<void>): Promise<RawSheet[]> {
  const archive = openPackage(fileName, bytes)
  const parts = workbookParts(fileName, archive)
  const context = {
    sharedStrings: readSharedStrings(textOf(parts.sharedStrings)),
    dateStyles: readDateStyles(textOf(parts.styles)),
    percentStyles: readPercentStyles(textOf(parts.styles)),
    epoch1904: parts.epoch1904,
  }
  const sheets: RawSheet[] = []
  for (const { name, path } of parts.sheets) {
    await pause()
    const markup = archive.text(path)
    if (markup === null) {
      throw fileFault(`Bladet ${name} i ${fileName} är skadat. Öppna filen i Excel, spara den på nytt och försök igen.`)
    }
    sheets.push(toSheet(name, readCells(markup, context)))
  }
  return sheets

  function textOf(path: string | null): string {
    return (path === null ? null : archive.text(path)) ?? ''
  }
}

function toSheet(name: string, rows: CellRow[]): RawSheet {
  const head = rows[0]?.row === 1 ? rows[0] : undefined
  const headings = new Map(
    Array.from(head?.cells ?? [], ([column, cell]): [number, string] => [column, cellText(cell).replace(/\s+/g, ' ')]),
  )
  return {
    name,
    headings: [...headings.values()],
    rows: rows
      .filter((row) => row !== head)
      .map(({ row, cells }) => ({
        row,
        // The first of two columns with the same heading wins; the other is reported by its heading.
        cells: Object.fromEntries(
          Array.from(cells)
            .reverse()
            .map(([column, cell]) => [headings.get(column) ?? '', cell]),
        ),
      })),
  }
}
