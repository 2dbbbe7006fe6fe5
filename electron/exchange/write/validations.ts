import type { Column, SheetDefinition, SheetName } from '../sheets/column'
import { definitionOf, helpSheets } from '../sheets'

/** How far down a sheet of the template its drop-downs and explanations reach. */
const lastRow = 5000

/** A fixed list on the sheet of lists: its heading and what can be chosen. */
export interface ValueList {
  heading: string
  values: readonly string[]
}

/** What can be chosen in a column that has fixed or suggested values; null where anything can be written. */
export function choicesOf({ kind, suggestions }: Column): readonly string[] | null {
  if (kind.is === 'yesNo') return ['ja', 'nej']
  if (kind.is === 'oneOf') return kind.words.map(({ word }) => word)
  return suggestions ?? null
}

/** Every list of fixed values in the workbook, in the order of its sheets and columns. */
export const valueLists = (definitions: readonly SheetDefinition[]): ValueList[] =>
  definitions.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const values = choicesOf(column)
      return values === null ? [] : [{ heading: listHeading(name, column), values }]
    }),
  )

export const listHeading = (sheet: SheetName, { heading }: Column): string => `${sheet} – ${heading}`

/**
 * The markup that makes Excel explain each column when one of its cells is chosen, and offer its values in a drop-down.
 * The values stand on a sheet of their own, because some of them hold commas.
 */
export function validationMarkup(
  definition: SheetDefinition,
  columns: readonly Column[],
  lists: readonly ValueList[],
): string {
  const rules = columns.map((column, index) => {
    const letter = columnLetter(index)
    const attributes = [
      'allowBlank="1"',
      'showInputMessage="1"',
      `promptTitle="${escaped(column.heading.slice(0, 32))}"`,
      `prompt="${escaped(promptOf(column))}"`,
      `sqref="${letter}2:${letter}${lastRow}"`,
    ]
    const formula = listFormula(definition, column, lists)
    if (formula === null) return `<dataValidation ${attributes.join(' ')}/>`
    const isFixed = column.kind.is === 'yesNo' || (column.kind.is === 'oneOf' && column.kind.open !== true)
    const refusal = isFixed
      ? 'showErrorMessage="1" errorTitle="Välj i listan" error="Välj ett av värdena i listan." '
      : ''
    return `<dataValidation type="list" ${refusal}${attributes.join(' ')}><formula1>${escaped(formula)}</formula1></dataValidation>`
  })
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function promptOf({ explanation, required }: Column): string {
  const text = required === true ? `Måste fyllas i. ${explanation}` : explanation
  // Excel refuses the whole file when a prompt is longer.
  return text.length > 255 ? `${text.slice(0, 254)}…` : text
}

function listFormula({ name }: SheetDefinition, column: Column, lists: readonly ValueList[]): string | null {
  if (column.kind.is === 'reference') return namesIn(column.kind.to)
  const index = lists.findIndex(({ heading }) => heading === listHeading(name, column))
  const list = lists[index]
  if (list === undefined) return null
  const letter = columnLetter(index)
  return `${helpSheets.lists}!$${letter}$2:$${letter}$${list.values.length + 1}`
}

/** The names that have been written in another sheet so far. */
function namesIn(sheet: SheetName): string {
  const { columns } = definitionOf(sheet)
  const index = columns.findIndex(({ field }) => field === 'name' || field === 'number')
  const letter = columnLetter(index)
  const first = `'${sheet}'!$${letter}$2`
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${first}:$${letter}$${lastRow})),1)`
}

function columnLetter(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
