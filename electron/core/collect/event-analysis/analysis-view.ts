import type { AnalysedKind, EventAnalysisView } from '../../../../shared/contracts/event-analysis'
import { inChains } from '../../../../shared/domain/event-analysis/causes'
import { lacksInAnalysis, reasonsNotToAnalyse } from '../../../../shared/domain/event-analysis/finish'
import { dueStatus } from '../../../../shared/domain/iso-date'
import { analysedNames } from '../../../../shared/text/lex-names'
import { analysedPath } from '../../../../shared/domain/event-analysis/path'
import type { Handler } from '../../handler'
import { analysedRecord, type Analysed, analysisOf, causesOf } from './analysis-repo'

/** Why nothing can be written in the analysis of a record; empty when it can. */
export function reasonsNotToWriteAnalysis(kind: AnalysedKind, record: Analysed, doneOn: string | null): string[] {
  if (record.archivedAt !== null) return ['Händelsen är arkiverad. Hämta tillbaka den först.']
  if (kind !== 'deviation' && record.closedOn !== null) return ['Ärendet är avslutat. Öppna det igen först.']
  if (doneOn !== null) return ['Analysen är klar. Öppna den igen om något ska ändras.']
  return kind === 'deviation' ? reasonsNotToAnalyse(record.severity) : []
}

/** The händelseanalys of a record, begun or not. */
export const eventAnalysis: Handler<'collect.eventAnalysis'> = ({ db, today }, { kind, id }): EventAnalysisView => {
  const record = analysedRecord(db, kind, id)
  const analysis = analysisOf(db, kind, id) ?? null
  const causes = analysis === null ? [] : causesOf(db, analysis.id)
  const notWrite = reasonsNotToWriteAnalysis(kind, record, analysis?.doneOn ?? null)
  const notFinish =
    analysis === null ? ['Kan inte sättas som klar: analysen är inte påbörjad.'] : lacksInAnalysis(analysis, causes)
  return {
    kind,
    id,
    title: `${analysedNames[kind]} ${record.number}`,
    who: record.who,
    description: record.description,
    happenedOn: record.happenedOn,
    path: analysedPath(kind, id),
    analysis,
    causes: inChains(causes).map(({ cause, depth, deeper }) => {
      const waits = cause.measure !== null && cause.doneOn === null && cause.dueOn !== null
      const due = waits && cause.dueOn !== null ? dueStatus(cause.dueOn, today) : null
      return { ...cause, depth, deeper, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
    }),
    canWrite: { ok: notWrite.length === 0, reasons: notWrite },
    canFinish: { ok: notFinish.length === 0, reasons: notFinish },
  }
}
