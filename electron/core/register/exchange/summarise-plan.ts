import type { ImportIssue, ImportResult, ImportRow, ImportSheet } from '../../../../shared/contracts/exchange'
import { type CellNames, shownCell, writeCell } from '../../../exchange/cells/write-cell'
import { cellNames } from './cell-names'
import { labelOf } from './plan/labels'
import { countOf, type ImportPlan, type PlannedRow, type PlannedSheet } from './plan/planned-row'
import type { RegisterIndex } from './plan/register-index'

/** More than this nobody reads in a window. */
const maxSample = 500
const maxIssues = 1000
const order: Record<PlannedRow['state'], number> = { wrong: 0, changed: 1, new: 2, unchanged: 3 }

/** What a sheet of the file would do, with the rows that matter most. */
export function summariseSheet(sheet: PlannedSheet, register: RegisterIndex): ImportSheet {
  const names = cellNames(register)
  const sample = sheet.rows.toSorted((a, b) => order[a.state] - order[b.state] || a.row - b.row).slice(0, maxSample)
  return {
    name: sheet.definition.name,
    rows: sheet.rows.length,
    new: countOf(sheet, 'new'),
    changed: countOf(sheet, 'changed'),
    unchanged: countOf(sheet, 'unchanged'),
    wrong: countOf(sheet, 'wrong'),
    unknownColumns: sheet.unknownColumns,
    sample: sample.map((row) => ({
      row: row.row,
      state: row.state,
      label: labelOf(sheet.definition.name, row.after, register),
      changes: row.state === 'new' || row.state === 'changed' ? changesOf(sheet, row, names) : [],
    })),
  }
}

function changesOf({ definition }: PlannedSheet, row: PlannedRow, names: CellNames): ImportRow['changes'] {
  const changes = definition.columns.flatMap((column) => {
    const before = row.before === null ? null : shownCell(writeCell(column, row.before, names))
    const after = shownCell(writeCell(column, row.after, names))
    const touched = row.before === null || column.virtual === true || column.field in row.write
    return touched && before !== after ? [{ column: column.heading, before, after }] : []
  })
  if (changes.length > 0 || row.before === null) return changes
  // The words are the same; what is new is that they now point at something in the register.
  return [{ column: 'Koppling', before: 'bara text', after: 'kopplad till registret' }]
}

/** Errors first, then in the order of the file; no more than a person can use. */
export const shownIssues = (issues: readonly ImportIssue[]): ImportIssue[] =>
  issues.toSorted((a, b) => Number(a.degree === 'warning') - Number(b.degree === 'warning')).slice(0, maxIssues)

/** What was written, sheet by sheet; `skipped` rows had errors. */
export const resultSheets = (plan: ImportPlan): ImportResult['sheets'] =>
  plan.sheets.map((sheet) => ({
    name: sheet.definition.name,
    new: countOf(sheet, 'new'),
    changed: countOf(sheet, 'changed'),
    unchanged: countOf(sheet, 'unchanged'),
    skipped: countOf(sheet, 'wrong'),
  }))
