import type { AnalysedKind } from '../../../../shared/contracts/event-analysis'
import { lacksInAnalysis } from '../../../../shared/domain/event-analysis/finish'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { type Analysed, analysedRecord, analysisOf, causesOf } from './analysis-repo'
import { reasonsNotToWriteAnalysis } from './analysis-view'

/** @throws AppError RULE_BROKEN when the record or its analysis is closed */
export function writableAnalysis(
  { db }: Context,
  kind: AnalysedKind,
  id: string,
): { record: Analysed; analysis: Tables['eventAnalysis'] | undefined } {
  const record = analysedRecord(db, kind, id)
  const analysis = analysisOf(db, kind, id)
  refuse(reasonsNotToWriteAnalysis(kind, record, analysis?.doneOn ?? null))
  return { record, analysis }
}

/** A new analysis of a record that has none. */
export const beginAnalysis = (
  context: Context,
  kind: AnalysedKind,
  id: string,
  fields: Partial<Tables['eventAnalysis']> = {},
): Tables['eventAnalysis'] => recordedTable(context, 'eventAnalysis').insert({ ...fields, [`${kind}Id`]: id } as never)

/** Writes question, course of events and conclusion; begins the analysis where there is none. */
export const saveEventAnalysis: Handler<'collect.saveEventAnalysis'> = (context, { kind, id, version, draft }) => {
  const { analysis } = writableAnalysis(context, kind, id)
  const fields = emptyToNull(draft)
  if (analysis === undefined) return beginAnalysis(context, kind, id, fields)
  // A form that was opened before somebody else began the analysis must meet what they wrote.
  return recordedTable(context, 'eventAnalysis').update(analysis.id, version ?? 0, fields)
}

/** Sets the analysis as done when nothing is lacking, or opens it again (`doneOn` null). */
export const finishEventAnalysis: Handler<'collect.finishEventAnalysis'> = (context, { kind, id, version, doneOn }) => {
  const { db, today } = context
  const record = analysedRecord(db, kind, id)
  const analysis = analysisOf(db, kind, id)
  if (analysis === undefined) throw new AppError({ code: 'NOT_FOUND', userMessage: 'Analysen är inte påbörjad.' })
  if (doneOn !== null) {
    refuse(reasonsNotToWriteAnalysis(kind, record, analysis.doneOn))
    refuse(lacksInAnalysis(analysis, causesOf(db, analysis.id)))
    if (doneOn > today) refuseFields({ doneOn: 'Dagen har inte varit än. Rätta datumet.' })
    if (doneOn < record.happenedOn) {
      refuseFields({ doneOn: `Analysen kan inte vara klar före händelsen ${record.happenedOn}. Rätta datumet.` })
    }
  } else refuse(reasonsNotToWriteAnalysis(kind, record, null))
  return recordedTable(context, 'eventAnalysis').update(analysis.id, version, { doneOn })
}

function refuse([reason]: string[]): void {
  if (reason !== undefined) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reason} Inget har ändrats.` })
}
