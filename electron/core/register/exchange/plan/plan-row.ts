import type { ImportIssue } from '../../../../../shared/contracts/exchange'
import { cleanName, cleanText } from '../../../../../shared/domain/import-cell'
import type { RawRow } from '../../../../exchange/raw-sheet'
import type { SheetDefinition } from '../../../../exchange/sheets/column'
import { rulesBySheet } from '../rules'
import type { Surroundings } from '../rules/sheet-rules'
import { nouns } from './labels'
import type { MatchedSheet } from './match-columns'
import { naturalKey } from './natural-key'
import type { FieldValue, PlannedRow, SheetRecord } from './planned-row'
import { readFields, readFieldsWithin } from './read-fields'
import { RowDraft } from './row-draft'

/** Understands one row: reads it, finds it in the register, checks it, and says what it would change. */
export function planRow(
  source: RawRow,
  sheet: MatchedSheet,
  around: Surroundings,
  issues: ImportIssue[],
  newId: () => string,
): PlannedRow {
  const { definition } = sheet
  const { register } = around
  const rules = rulesBySheet[definition.name]
  const draft = new RowDraft(source, sheet, issues)
  readFields(draft, sheet, register)
  rules?.derive?.(draft, around)
  readFieldsWithin(draft, sheet, register)
  rules?.locate?.(draft, around)

  const key = naturalKey(definition.name, withNulls(definition, draft.values))
  const found = key === null ? undefined : register.byKey(definition.name, key)
  if (found !== undefined && found.row !== null) {
    draft.error(
      null,
      `${nouns[definition.name].definite} står redan på rad ${found.row}. Ta bort en av raderna ${found.row} och ${source.row}.`,
    )
  } else if (found !== undefined) draft.existing = found
  rules?.check?.(draft, around)

  const before = draft.existing?.record ?? null
  const write = before === null ? newFields(definition, draft.values) : differing(definition, draft.values, before)
  const isChange = Object.keys(write).length > 0
  if (isChange && draft.frozen !== null) draft.error(null, draft.frozen)
  const id = draft.existing?.id ?? newId()
  const after = { ...before, ...(before === null ? withNulls(definition, draft.values) : draft.values), id }
  // A row that stands twice must not take the place of the first.
  if (found === undefined || found.row === null) {
    const record = draft.wrong && before !== null ? before : after
    register.put(definition.name, { id, record, row: source.row, wrong: draft.wrong && before === null })
  }
  const state = draft.wrong ? 'wrong' : before === null ? 'new' : isChange ? 'changed' : 'unchanged'
  return { row: source.row, state, id, before, after, write }
}

/** Fields that belong to the table and have no column of their own. */
const otherFields: Partial<Record<SheetDefinition['name'], SheetRecord>> = {
  Riskanalyser: { riskAnalysisId: null, number: null, requirementId: null, requirementText: null },
  Granskningar: { plannedFollowUpId: null },
  Brister: { requirementId: null },
  Åtgärdsplaner: { findingId: null },
  Historik: { serviceTypeId: null },
  Händelseorsaker: { analysisId: null, parentId: null },
}

const withNulls = (definition: SheetDefinition, values: SheetRecord): SheetRecord => ({
  ...Object.fromEntries(definition.columns.map(({ field }) => [field, null])),
  ...values,
})

function newFields(definition: SheetDefinition, values: SheetRecord): SheetRecord {
  const fields = { ...otherFields[definition.name], ...withNulls(definition, values) }
  for (const { field, virtual } of definition.columns) if (virtual === true) delete fields[field]
  return fields
}

function differing(definition: SheetDefinition, values: SheetRecord, before: SheetRecord): SheetRecord {
  const write: SheetRecord = {}
  const columns = new Map(definition.columns.map((column) => [column.field, column]))
  for (const [field, value] of Object.entries(values)) {
    const column = columns.get(field)
    if (column?.virtual === true) continue
    if (!sameValue(column?.kind.is, before[field] ?? null, value)) write[field] = value
  }
  return write
}

/** A workbook can't hold everything that the database can: what it would write the same is the same. */
function sameValue(kind: string | undefined, stored: FieldValue, read: FieldValue): boolean {
  if (stored === read) return true
  if (typeof stored !== 'string' || typeof read !== 'string') return false
  if (kind === 'archived') return stored.slice(0, 10) === read.slice(0, 10)
  if (kind === 'text') return cleanText(stored) === read
  return (kind === 'name' || kind === 'code' || kind === 'oneOf') && cleanName(stored) === read
}
