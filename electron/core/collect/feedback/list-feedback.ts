import { addDays } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import type { Condition } from '../review-filter'
import { signalRepo } from '../signal/signal-repo'
import { type JoinedFeedback, toFeedbackRow } from './feedback-row'
import { waitingForAnswer } from './waiting-sql'

export const listFeedback: Handler<'collect.feedback'> = ({ db, today }, filter) => {
  const limit = readSettings(db).settings.collect.feedbackAnswerDays
  const parts: Condition[] = []
  if (filter.kind === 'toAnswer') parts.push({ sql: "s.kind <> 'praise'", parameters: {} })
  else if (filter.kind !== null) parts.push({ sql: 's.kind = :kind', parameters: { kind: filter.kind } })
  if (filter.lateOnly) {
    const waiting = waitingForAnswer(db)
    parts.push({
      sql: `${waiting.sql} AND s.receivedOn < :answeredFrom`,
      parameters: { ...waiting.parameters, answeredFrom: addDays(today, -limit) },
    })
  }
  const extra = {
    sql: parts.length === 0 ? '1' : parts.map(({ sql }) => sql).join(' AND '),
    parameters: Object.assign({}, ...parts.map(({ parameters }) => parameters)) as Record<string, unknown>,
  }
  const page = signalRepo(db, 'feedback').page<JoinedFeedback>(filter, extra)
  return { ...page, rows: page.rows.map((row) => toFeedbackRow(row, today, limit)) }
}
