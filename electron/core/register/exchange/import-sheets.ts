import { createHash } from 'node:crypto'
import type { ImportResult } from '../../../../shared/contracts/exchange'
import type { RawCell } from '../../../../shared/domain/import-cell'
import type { Context, JobControl } from '../../context'
import type { RawSheet } from '../../../exchange/raw-sheet'
import { prepareImport } from './prepare-import'
import { refuseErrors } from './refuse-errors'
import { resultSheets, shownIssues } from './summarise-plan'
import { writeImport } from './write-import'

/** Sheets kept as JSON: name → rows by heading, as the example municipality is. */
export type SheetsByName = Record<string, ReadonlyArray<Record<string, RawCell | null>>>

/** The sheets as if they stood in a workbook: the first row on row 2. */
export const rawSheets = (sheets: SheetsByName): RawSheet[] =>
  Object.entries(sheets).map(([name, rows]) => ({
    name,
    headings: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows: rows.map((row, index) => ({
      row: index + 2,
      cells: Object.fromEntries(
        Object.entries(row).filter((entry): entry is [string, RawCell] => entry[1] !== null && entry[1] !== ''),
      ),
    })),
  }))

/**
 * Checks and writes sheets that are already in memory, all or nothing: for the example municipality, and for tests.
 * @throws AppError RULE_BROKEN
 */
export async function importSheets(
  context: Context,
  sheets: readonly RawSheet[],
  { fileName, skipInvalid = false }: { fileName: string; skipInvalid?: boolean },
  control: JobControl,
): Promise<ImportResult> {
  const plan = await prepareImport(context, sheets, control)
  refuseErrors(fileName, plan.issues, skipInvalid)
  control.report(null, 'Sparar')
  const sha256 = createHash('sha256').update(JSON.stringify(sheets)).digest('hex')
  const batchId = writeImport(context, plan, { fileName, sha256 })
  return { batchId, fileName, sheets: resultSheets(plan), issues: shownIssues(plan.issues) }
}
