import type { ImportIssue } from '../../../../../shared/contracts/exchange'
import type { Tables } from '../../../../database/tables'
import type { SheetDefinition } from '../../../../exchange/sheets/column'

export type FieldValue = string | number | null
/** A row of the register with the columns of its sheet as fields, the virtual ones too. */
export type SheetRecord = Record<string, FieldValue>

/** What becomes of one row of the file. */
export interface PlannedRow {
  row: number
  state: 'new' | 'changed' | 'unchanged' | 'wrong'
  id: string
  /** The register's row as it stands; null where there is none. */
  before: SheetRecord | null
  /** The row as the file wants it, also where it is wrong. */
  after: SheetRecord
  /** What is written: every field of a new row, the differing ones of a changed row. */
  write: SheetRecord
}

export interface PlannedSheet {
  definition: SheetDefinition
  rows: PlannedRow[]
  unknownColumns: string[]
}

export interface ImportPlan {
  sheets: PlannedSheet[]
  issues: ImportIssue[]
  /** Risk analyses that the rows of Riskanalyser need and that are not in the register, by id. */
  newAnalyses: ReadonlyMap<string, NewAnalysis>
  /** Where the change log stood when the register was read: later changes make the plan old. */
  madeAt: number
}

export type NewAnalysis = Pick<
  Tables['riskAnalysis'],
  'occasion' | 'serviceAreaId' | 'year' | 'revision' | 'status' | 'scale'
> &
  Partial<Pick<Tables['riskAnalysis'], 'title' | 'committeeId' | 'changeOn'>>

export const countOf = (sheet: PlannedSheet, state: PlannedRow['state']): number =>
  sheet.rows.filter((row) => row.state === state).length
