import type { DelayedReceiver } from '../../../../shared/contracts/delayed-decision'
import { delayedState } from '../../../../shared/domain/delayed/age'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { delayedRepo } from './delayed-repo'

const columns = {
  ivo: 'sentToIvoOn',
  auditors: 'sentToAuditorsOn',
  council: 'sentToCouncilOn',
} as const satisfies Record<DelayedReceiver, string>

/** Notes on every decision of the report that it has been sent, or (`sentOn` null) that it has not after all. */
export const markDelayedSent: Handler<'collect.markDelayedSent'> = (context, { reportedOn, receiver, sentOn }) => {
  const wrong = sentOn === null ? null : dayError(sentOn, reportedOn, context.today)
  if (wrong !== null) throw new AppError({ code: 'RULE_BROKEN', userMessage: wrong, fields: { sentOn: wrong } })
  const table = recordedTable(context, 'delayedDecision')
  const rows = delayedRepo(context.db)
    .rowsOf(reportedOn)
    .filter((row) => delayedState(row, reportedOn) !== 'tooYoung')
  for (const row of rows) table.update(row.id, row.version, { [columns[receiver]]: sentOn })
  return { decisions: rows.length }
}

function dayError(sentOn: string, reportedOn: string, today: string): string | null {
  if (sentOn > today) return 'Dagen har inte varit än. Rätta datumet.'
  return sentOn < reportedOn ? `Rapporten kan inte ha skickats före rapportdagen ${reportedOn}.` : null
}
