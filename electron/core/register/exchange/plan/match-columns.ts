import type { ImportIssue } from '../../../../../shared/contracts/exchange'
import { nameKey } from '../../../../../shared/domain/name-key'
import { listInWords } from '../../../../../shared/domain/swedish'
import type { RawRow, RawSheet } from '../../../../exchange/raw-sheet'
import { columnCalled, helpSheets, recogniseSheet, sheetCalled, sheetDefinitions } from '../../../../exchange/sheets'
import type { Column, SheetDefinition } from '../../../../exchange/sheets/column'

/** A sheet of the file whose columns are known. */
export interface MatchedSheet {
  definition: SheetDefinition
  /** As the file names it. */
  name: string
  rows: RawRow[]
  /** The heading as the file writes it. */
  headingOf: ReadonlyMap<Column, string>
  /** The file's columns by the field they fill. */
  columnOf: ReadonlyMap<string, Column>
  unknownColumns: string[]
  /** A required column is missing: no row can be read. */
  unreadable: boolean
}

/**
 * Finds each sheet's definition and columns, in the order in which sheets depend on each other. Whatever will not be read is
 * said in an issue.
 */
export function matchSheets(sheets: readonly RawSheet[], issues: ImportIssue[]): MatchedSheet[] {
  const help = Object.values(helpSheets).map(nameKey)
  const about = (sheet: string, degree: ImportIssue['degree'], message: string): void => {
    issues.push({ degree, sheet, row: null, column: null, value: null, message })
  }
  const matched = sheets.flatMap((sheet) => {
    if (help.includes(nameKey(sheet.name)) || (sheet.headings.length === 0 && sheet.rows.length === 0)) return []
    const named = sheetCalled(sheet.name)
    const definition = named ?? recogniseSheet(sheet.headings)
    if (definition === null) {
      about(
        sheet.name,
        'warning',
        'Bladet lästes inte: programmet känner inte igen namnet. Döp om det efter mallen om det ska läsas in.',
      )
      return []
    }
    if (named === undefined) {
      about(sheet.name, 'warning', `Bladet lästes som ${definition.name}, eftersom rubrikerna är de som hör dit.`)
    }
    return [matchColumns(sheet, definition, about)]
  })
  return sheetDefinitions.flatMap((definition) => matched.filter((sheet) => sheet.definition === definition))
}

function matchColumns(
  sheet: RawSheet,
  definition: SheetDefinition,
  about: (sheet: string, degree: ImportIssue['degree'], message: string) => void,
): MatchedSheet {
  const headingOf = new Map<Column, string>()
  const unknownColumns: string[] = []
  const twice: string[] = []
  const seen = new Set<string>()
  for (const heading of sheet.headings.filter((one) => one !== '')) {
    const column = columnCalled(definition, heading)
    if (seen.has(nameKey(heading)) || (column !== undefined && headingOf.has(column))) twice.push(heading)
    else if (column === undefined) unknownColumns.push(heading)
    else headingOf.set(column, heading)
    seen.add(nameKey(heading))
  }
  if (unknownColumns.length > 0) {
    const words = listInWords(unknownColumns.map((heading) => `”${heading}”`))
    about(sheet.name, 'warning', `Kolumner som inte hör till bladet lästes inte: ${words}.`)
  }
  if (twice.length > 0) {
    const words = listInWords(twice.map((heading) => `”${heading}”`))
    about(sheet.name, 'warning', `Samma kolumn finns flera gånger; den första lästes: ${words}.`)
  }
  if (sheet.rows.some(({ cells }) => '' in cells)) {
    about(sheet.name, 'warning', 'Det finns värden under en kolumn utan rubrik på rad 1. De lästes inte.')
  }
  const missing = definition.columns.filter((column) => column.required === true && !headingOf.has(column))
  const unreadable = missing.length > 0 && sheet.rows.length > 0
  if (unreadable) about(sheet.name, 'error', missingColumns(sheet, missing))
  return {
    definition,
    name: sheet.name,
    rows: sheet.rows,
    headingOf,
    columnOf: new Map([...headingOf.keys()].map((column) => [column.field, column])),
    unknownColumns,
    unreadable,
  }
}

function missingColumns(sheet: RawSheet, missing: readonly Column[]): string {
  if (sheet.headings.length === 0) {
    return 'Rad 1 saknar rubriker, så inga rader kan läsas. Skriv rubrikerna på rad 1, som i den tomma arbetsboken.'
  }
  const words = listInWords(missing.map(({ heading }) => heading))
  const what = missing.length === 1 ? `kolumnen ${words}` : `kolumnerna ${words}`
  return `Bladet saknar ${what}, som måste finnas. Lägg till ${missing.length === 1 ? 'den' : 'dem'} med rubrik på rad 1.`
}
