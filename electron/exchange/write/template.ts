import { archivedColumn, type Column, type SheetDefinition } from '../sheets/column'
import { helpSheets, sheetDefinitions } from '../sheets'
import type { WrittenColumn, WrittenSheet } from './write-workbook'
import { validationMarkup, valueLists } from './validations'

const widthOf = ({ heading, kind }: Column): number => {
  if (kind.is === 'text') return 44
  return Math.max(heading.length + 4, kind.is === 'name' || kind.is === 'reference' || kind.is === 'oneOf' ? 24 : 14)
}

export const writtenColumns = (columns: readonly Column[]): WrittenColumn[] =>
  columns.map((column) => ({
    heading: column.heading,
    width: widthOf(column),
    bold: column.required === true,
    wrap: column.kind.is === 'text',
  }))

/** What people fill in; the rest is only written at export. */
export const isForFilling = (column: Column): boolean => column !== archivedColumn && column.beyondTemplate !== true

/** The empty import workbook: a guide, a sheet for each kind of record, and the lists that the drop-downs use. */
export function templateSheets(): WrittenSheet[] {
  const lists = valueLists(sheetDefinitions)
  const forFilling = sheetDefinitions.map((definition): WrittenSheet => {
    const columns = definition.columns.filter(isForFilling)
    return {
      name: definition.name,
      columns: writtenColumns(columns),
      rows: [],
      validations: validationMarkup(definition, columns, lists),
    }
  })
  const longest = Math.max(...lists.map(({ values }) => values.length))
  const listSheet: WrittenSheet = {
    name: helpSheets.lists,
    columns: lists.map(({ heading }) => ({ heading, width: 30 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
  }
  return [guideSheet(), ...forFilling, listSheet]
}

/** How the workbook is filled in, and each column in words. */
function guideSheet(): WrittenSheet {
  const general = [
    'Fyll i de blad som behövs; ett blad får vara tomt eller saknas. Rad 1 ska ha rubrikerna kvar.',
    'Fet rubrik betyder att värdet måste fyllas i. Välj en cell så visas en förklaring.',
    'Datum skrivs som 2026-11-22. Tal får ha decimalkomma. Ja och nej skrivs ut.',
    'Ett namn som pekar på ett annat blad ska finnas där eller redan i programmet.',
    'Samma fil kan läsas in igen: det som redan finns ändras bara om filen säger något annat.',
    'En tom cell tömmer värdet i programmet. Ta bort hela kolumnen om den inte ska röras.',
    'Personnummer och andra uppgifter om enskilda personer får inte finnas i arbetsboken.',
  ]
  const explained = sheetDefinitions.flatMap((definition: SheetDefinition) => [
    [definition.name, null, null, definition.explanation],
    ...definition.columns
      .filter(isForFilling)
      .map((column) => [definition.name, column.heading, column.required === true ? 'ja' : 'nej', column.explanation]),
  ])
  return {
    name: helpSheets.guide,
    columns: [
      { heading: 'Blad', width: 22 },
      { heading: 'Kolumn', width: 26 },
      { heading: 'Måste fyllas i', width: 16 },
      { heading: 'Förklaring', width: 100, wrap: true },
    ],
    rows: [...general.map((sentence) => ['Alla blad', null, null, sentence]), ...explained],
  }
}
