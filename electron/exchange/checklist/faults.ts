import { AppError } from '../../../shared/errors'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { fileFault } from '../file-fault'
import { fileKind } from '../file-kind'
import type { RawSheet } from '../raw-sheet'
import { readXlsx } from '../xlsx/read-xlsx'
import { textOf } from './identity'

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
export const anyDay = '2099-12-31'
const mostShown = 50

/**
 * The sheets of an Excel file that the program has written.
 * @throws AppError FILE when it is something else
 */
export async function readSheets(
  fileName: string,
  contentBase64: string,
  pause: () => Promise<void>,
): Promise<RawSheet[]> {
  const bytes = Buffer.from(contentBase64, 'base64')
  if (fileKind(fileName, bytes) !== 'package') {
    throw fileFault(
      `Filen ${fileName} är inte en Excelfil. Välj den fil som hämtades ur programmet. Inget har ändrats.`,
    )
  }
  return readXlsx(fileName, bytes, pause)
}

/** Cells with a personnummer, told by row and column and never by what stands there. */
export function personalDataFaults({ name, rows }: RawSheet, columns: readonly string[]): string[] {
  return rows.flatMap(({ row, cells }) =>
    columns.flatMap((column) => {
      const text = textOf(cells[column])
      if (text === null || checkFreeText(text, anyDay).ok) return []
      return [`Bladet ${name}, rad ${row}, ${column}: cellen innehåller ett personnummer. Ta bort det i filen.`]
    }),
  )
}

/** Everything or nothing: one fault stops the whole file. @throws AppError FILE */
export function refuseFaults(fileName: string, faults: readonly string[]): void {
  if (faults.length === 0) return
  const shown = faults.slice(0, mostShown)
  const rest = faults.length - shown.length
  throw new AppError({
    code: 'FILE',
    userMessage: `Filen ${fileName} lästes inte in. ${faults[0]} Inget har ändrats.`,
    details: faults.length === 1 ? undefined : [...shown, ...(rest > 0 ? [`Och ${rest} fel till.`] : [])],
  })
}
