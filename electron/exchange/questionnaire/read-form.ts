import type { Question } from '../../../shared/contracts/questionnaire'
import { cellText, type RawCell } from '../../../shared/domain/import-cell'
import { fileFault } from '../file-fault'
import { fileKind } from '../file-kind'
import { readDateStyles } from '../xlsx/date-styles'
import { openPackage } from '../xlsx/open-package'
import { workbookParts } from '../xlsx/parts'
import { type CellRow, readCells } from '../xlsx/read-cells'
import { readSharedStrings } from '../xlsx/shared-strings'
import { type FormCode, readFormCode } from './form-code'
import { formColumns } from './form-layout'

/** An answer file as it stands: nothing is checked against the questionnaire yet. */
export interface FormFile {
  code: FormCode
  /** By the question's key; `row` as Excel shows it. A key that stands twice is left out and told in `twice`. */
  cells: ReadonlyMap<string, { row: number; cell: RawCell | null }>
  twice: readonly string[]
}

/** @throws AppError FILE when it isn't an answer file of ours */
export function readForm(fileName: string, bytes: Uint8Array): FormFile {
  // Old and password-protected workbooks have words of their own.
  if (!isOffice(bytes) || fileKind(fileName, bytes) !== 'package') {
    throw fileFault(
      `Filen ${fileName} är inte en Excel-arbetsbok. Be om svaret i filen som skickades ut, sparad som .xlsx.`,
    )
  }
  const archive = openPackage(fileName, bytes)
  const parts = workbookParts(fileName, archive)
  const context = {
    sharedStrings: readSharedStrings((parts.sharedStrings === null ? null : archive.text(parts.sharedStrings)) ?? ''),
    dateStyles: readDateStyles((parts.styles === null ? null : archive.text(parts.styles)) ?? ''),
    epoch1904: parts.epoch1904,
  }
  for (const { path } of parts.sheets) {
    const rows = readCells(archive.text(path) ?? '', context)
    const code = codeIn(rows)
    if (code !== null) return { code, ...answersIn(rows) }
  }
  throw fileFault(
    `Filen ${fileName} är inte ett av våra formulär, eller så är formulärets kod borttagen. Be om svaret i filen som skickades ut.`,
  )
}

/** Both kinds of package that Excel keeps its workbooks in. */
const isOffice = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)

const codeIn = (rows: readonly CellRow[]): FormCode | null => {
  for (const { cells } of rows) {
    const code = readFormCode(cellText(cells.get(formColumns.key) ?? null))
    if (code !== null) return code
  }
  return null
}

function answersIn(rows: readonly CellRow[]): Omit<FormFile, 'code'> {
  const cells = new Map<string, { row: number; cell: RawCell | null }>()
  const twice: string[] = []
  for (const { row, cells: found } of rows) {
    const key = cellText(found.get(formColumns.key) ?? null)
    if (key === '') continue
    if (cells.has(key)) twice.push(key)
    else cells.set(key, { row, cell: found.get(formColumns.answer) ?? null })
  }
  return { cells, twice }
}

/** The cell that answers the question, or null where its row is gone. */
export const cellOf = ({ cells, twice }: FormFile, { key }: Question): { row: number; cell: RawCell | null } | null =>
  twice.includes(key) ? null : (cells.get(key) ?? null)
