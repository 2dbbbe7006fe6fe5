import { readCell } from '../../../../exchange/cells/read-cell'
import type { Column } from '../../../../exchange/sheets/column'
import { nouns } from './labels'
import type { MatchedSheet } from './match-columns'
import { referenceKey } from './natural-key'
import type { RegisterIndex } from './register-index'
import type { RowDraft } from './row-draft'

const isWithin = ({ kind }: Column): boolean => kind.is === 'reference' && kind.within !== undefined

/** Reads the row's cells into fields, all but those whose meaning depends on another field of the row. */
export function readFields(draft: RowDraft, sheet: MatchedSheet, register: RegisterIndex): void {
  for (const column of sheet.headingOf.keys()) if (!isWithin(column)) readField(draft, column, register)
}

/** Reads the cells that name something inside what the row already points at. */
export function readFieldsWithin(draft: RowDraft, sheet: MatchedSheet, register: RegisterIndex): void {
  for (const column of sheet.headingOf.keys()) if (isWithin(column)) readField(draft, column, register)
}

function readField(draft: RowDraft, column: Column, register: RegisterIndex): void {
  const cell = draft.cell(column)
  const reading = cell === null ? ({ ok: true, value: null } as const) : readCell(column, cell)
  if (!reading.ok) {
    draft.error(column.field, reading.problem, 'secret' in reading)
    return
  }
  if ('warning' in reading && reading.warning !== undefined) draft.warning(column.field, reading.warning, true)
  if (reading.value === null) {
    if (column.required === true) draft.error(column.field, 'Värdet saknas. Fyll i det, eller ta bort raden.')
    else draft.values[column.field] = null
    return
  }
  if (column.kind.is === 'reference') readReference(draft, column, String(reading.value), register)
  else if (column.kind.is === 'archived') draft.values[column.field] = `${reading.value}T00:00:00.000Z`
  else draft.values[column.field] = reading.value
}

function readReference(draft: RowDraft, column: Column, name: string, register: RegisterIndex): void {
  if (column.kind.is !== 'reference') return
  const { to, within } = column.kind
  const inside = within === undefined ? null : draft.value(within)
  // What it stands within is wrong or missing, and that has been said already.
  if (within !== undefined && inside === null) {
    if (!draft.wrong) draft.error(column.field, 'Enheten kan inte kopplas utan utförare. Fyll i utföraren också.')
    return
  }
  const target = register.byKey(to, referenceKey(name, inside))
  if (target === undefined) {
    draft.error(column.field, unknownName(column, name, inside, register))
    return
  }
  if (target.wrong) {
    draft.error(
      column.field,
      `${nouns[to].definite} finns i bladet ${to} på rad ${target.row} men har fel där. Rätta den raden först.`,
    )
  }
  draft.values[column.field] = target.id
}

function unknownName({ kind }: Column, name: string, inside: unknown, register: RegisterIndex): string {
  if (kind.is !== 'reference') return ''
  const { to, within } = kind
  const own = within === undefined ? undefined : within
  const suggestion = register.suggestion(to, name, (target) => own === undefined || target.record[own] === inside)
  const place = own === undefined ? '' : own === 'committeeId' ? ' för nämnden' : ' hos utföraren'
  return `${nouns[to].definite} finns varken i filen eller i registret${place}. ${suggestion}Rätta namnet, eller lägg till raden i bladet ${to}.`
}
