import type { CommunicationRow } from '../../../../shared/contracts/communication'
import { resultPath, resultTitle } from '../../../../shared/domain/communication/words'
import { dueStatus } from '../../../../shared/domain/iso-date'
import type { CellRow } from './cell-sql'

/** A cell as the pages show it. */
export function toRow(row: CellRow, today: string): CommunicationRow {
  const { result, audience, recordType, recordId, dueOn, state } = row
  const isWaiting = state === 'late' || state === 'owed'
  const due = dueOn === null || !isWaiting ? null : dueStatus(dueOn, today)
  return {
    id: [recordType, recordId, result, audience].join(' '),
    result,
    audience,
    recordType,
    recordId,
    frequency: row.frequency,
    title: resultTitle(row),
    who: whoOf(row),
    serviceTypeName: row.serviceTypeName,
    resultOn: row.resultOn,
    how: row.rule,
    dueOn,
    state,
    dueLabel: due?.label ?? null,
    dueDegree: due?.degree ?? null,
    path: resultPath(row, row.questionnaireId),
    tick: tickOf(row),
  }
}

function tickOf(row: CellRow): CommunicationRow['tick'] {
  if (row.tickId === null || row.tickVersion === null || row.status === null || row.doneOn === null) return null
  const { paragraph, decidedOn, decisionId, dispatchId, documentId, documentTitle } = row
  return {
    id: row.tickId,
    version: row.tickVersion,
    status: row.status,
    doneOn: row.doneOn,
    how: row.doneHow,
    reason: row.reason,
    doneBy: row.doneBy,
    documentId,
    documentTitle,
    decisionId,
    decisionWords: paragraph === null || decidedOn === null ? null : `${paragraph}, ${decidedOn}`,
    byItself: dispatchId !== null || decisionId !== null,
  }
}

function whoOf({ recordType, providerName, unitName, committeeName }: CellRow): string | null {
  if (recordType === 'year') return committeeName ?? 'Alla nämnder'
  return [providerName, unitName].filter((name) => name !== null).join(', ') || null
}
