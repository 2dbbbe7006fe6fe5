import { cellText } from '../../../shared/domain/import-cell'
import { nameKey } from '../../../shared/domain/name-key'
import type { RawSheet } from '../raw-sheet'
import type { WrittenSheet } from '../write/write-workbook'

/** The sheet that tells what a file is, so that it is never read into the wrong place. */
export const identitySheetName = 'Om filen'

/** What the sheet tells: a line of guidance without value, or a fact. */
export type IdentityLine = readonly [what: string, value: string | number | null]

export const identitySheet = (lines: readonly IdentityLine[]): WrittenSheet => ({
  name: identitySheetName,
  columns: [
    { heading: 'Uppgift', width: 28 },
    { heading: 'Värde', width: 90, wrap: true },
  ],
  rows: lines.map(([what, value]) => [what, value]),
})

/** What the file says of itself: words → text; null when it holds no such sheet. */
export function readIdentity(sheets: readonly RawSheet[]): ReadonlyMap<string, string> | null {
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(identitySheetName))
  if (sheet === undefined) return null
  return new Map(sheet.rows.map(({ cells }) => [textOf(cells['Uppgift']) ?? '', textOf(cells['Värde']) ?? ''] as const))
}

/** A cell as text without outer space; null when it is empty. */
export function textOf(cell: RawSheet['rows'][number]['cells'][string] | undefined): string | null {
  const text = cell === undefined ? '' : cellText(cell).trim()
  return text === '' ? null : text
}
