import { deepest } from '../../../../shared/domain/event-analysis/causes'
import { causeErrors } from '../../../../shared/domain/event-analysis/finish'
import { AppError } from '../../../../shared/errors'
import { formatCount } from '../../../../shared/text/format'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { causesOf } from './analysis-repo'
import { beginAnalysis, writableAnalysis } from './save-analysis'

/** Adds a cause or changes one. What answers why to another stands in that one's group. */
export const saveEventCause: Handler<'collect.saveEventCause'> = (context, { kind, id, causeId, version, draft }) => {
  const { record, analysis: begun } = writableAnalysis(context, kind, id)
  const fields = emptyToNull(draft)
  refuseFields(causeErrors(fields, record.happenedOn, context.today))
  const analysis = begun ?? beginAnalysis(context, kind, id)
  const others = causesOf(context.db, analysis.id)
  const table = recordedTable(context, 'eventCause')
  const parent = fields.parentId === null ? null : found(others, fields.parentId)
  const category = parent?.category ?? fields.category
  if (causeId === null) {
    if (parent !== null && depthOf(others, parent) + 1 >= deepest) {
      refuseFields({ text: `Kedjan har redan ${deepest} steg. Skriv grundorsaken i det sista.` })
    }
    const position = Math.max(0, ...others.map((other) => other.position)) + 1
    return table.insert({ ...fields, category, analysisId: analysis.id, position })
  }
  const before = found(others, causeId)
  const after = table.update(causeId, version, { ...fields, parentId: before.parentId, category })
  if (before.category !== category) moveBeneath(others, causeId, (cause) => table.update(cause, null, { category }))
  return after
}

/** A cause that others answer why to stays until they are gone. */
export const removeEventCause: Handler<'collect.removeEventCause'> = (context, { kind, id, causeId, version }) => {
  const { analysis } = writableAnalysis(context, kind, id)
  const causes = analysis === undefined ? [] : causesOf(context.db, analysis.id)
  found(causes, causeId)
  const deeper = causes.filter(({ parentId }) => parentId === causeId).length
  if (deeper > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Orsaken har ${formatCount(deeper, 'orsak', 'orsaker')} under sig. Ta bort dem först. Inget har ändrats.`,
    })
  }
  recordedTable(context, 'eventCause').remove(causeId, version)
  return null
}

function found(causes: readonly Tables['eventCause'][], id: string): Tables['eventCause'] {
  const cause = causes.find((one) => one.id === id)
  if (cause === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Orsaken finns inte längre. Ladda om sidan.' })
  }
  return cause
}

function depthOf(causes: readonly Tables['eventCause'][], { parentId }: Tables['eventCause']): number {
  return parentId === null ? 0 : depthOf(causes, found(causes, parentId)) + 1
}

function moveBeneath(causes: readonly Tables['eventCause'][], id: string, move: (id: string) => unknown): void {
  for (const cause of causes.filter(({ parentId }) => parentId === id)) {
    move(cause.id)
    moveBeneath(causes, cause.id, move)
  }
}
