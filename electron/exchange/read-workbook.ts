import type { JobControl } from '../core/context'
import { nameKey } from '../../shared/domain/name-key'
import { AppError } from '../../shared/errors'
import { readCsv } from './csv/read-csv'
import { fileFault } from './file-fault'
import { fileKind } from './file-kind'
import type { RawSheet } from './raw-sheet'
import { helpSheets, recogniseSheet, sheetCalled, sheetDefinitions } from './sheets'
import { readXlsx } from './xlsx/read-xlsx'

/**
 * Reads a workbook or a CSV as it stands. What the file is, its bytes decide, not its name.
 * @param sheetName the sheet that a CSV holds, or null to recognise it by its headings; of a workbook, the one sheet to read
 * @throws AppError FILE when the file can't be read; INVALID_INPUT with the field `sheet` when a CSV's sheet must be told
 */
export async function readWorkbook(
  fileName: string,
  bytes: Uint8Array,
  sheetName: string | null,
  control: Pick<JobControl, 'pause'>,
): Promise<RawSheet[]> {
  if (sheetName !== null) requireKnown(sheetName)
  const sheets =
    fileKind(fileName, bytes) === 'package'
      ? chosen(fileName, await readXlsx(fileName, bytes, control.pause), sheetName)
      : [csvSheet(fileName, bytes, sheetName)]
  if (sheets.every(({ headings, rows }) => headings.length === 0 && rows.length === 0)) {
    throw fileFault(`Filen ${fileName} innehåller inga rader. Välj en annan fil.`)
  }
  return sheets
}

function requireKnown(sheetName: string): void {
  if (sheetCalled(sheetName) !== undefined) return
  const names = sheetDefinitions.map(({ name }) => name).join(', ')
  refuseSheet(`Det finns inget blad som heter ${sheetName}. Välj ett av ${names}.`)
}

/** The one who asked can mend it by naming another sheet: the window then shows the choice. */
function refuseSheet(message: string): never {
  throw new AppError({ code: 'INVALID_INPUT', userMessage: message, fields: { sheet: message } })
}

function csvSheet(fileName: string, bytes: Uint8Array, sheetName: string | null): RawSheet {
  const { headings, rows } = readCsv(fileName, bytes)
  const definition = sheetName === null ? recogniseSheet(headings) : sheetCalled(sheetName)
  if (definition !== undefined && definition !== null) return { name: definition.name, headings, rows }
  return refuseSheet(
    `Rubrikerna i ${fileName} visar inte vilket blad filen är. Ange bladet, till exempel Utförare eller Historik (på kommandoraden: --sheet).`,
  )
}

/** The named sheet of a workbook; a workbook with one sheet of another name holds it all the same. */
function chosen(fileName: string, sheets: RawSheet[], sheetName: string | null): RawSheet[] {
  if (sheetName === null) return sheets
  const help = Object.values(helpSheets).map(nameKey)
  const own = sheets.filter(({ name }) => !help.includes(nameKey(name)))
  const found = own.find(({ name }) => nameKey(name) === nameKey(sheetName)) ?? (own.length === 1 ? own[0] : undefined)
  if (found === undefined) {
    throw fileFault(`Arbetsboken ${fileName} har inget blad som heter ${sheetName}. Kontrollera bladets namn i Excel.`)
  }
  return [{ ...found, name: sheetCalled(sheetName)?.name ?? sheetName }]
}
