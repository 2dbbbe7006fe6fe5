import type { Database } from '../../../database/database'
import { statusLists } from '../signal/signal-filter'
import type { Condition } from '../review-filter'

/** Klagomål and synpunkter that nobody has answered, closed or said why they get no answer; as in feedback-row.ts. */
export function waitingForAnswer(db: Database): Condition {
  const { statusClosed, statusHandled } = statusLists(db, { table: 'feedback' })
  return {
    sql: `s.kind <> 'praise' AND s.answeredOn IS NULL AND s.closedOn IS NULL AND s.unansweredReason IS NULL
      AND coalesce(s.status NOT IN (SELECT value FROM json_each(:over)), 1)`,
    parameters: {
      over: JSON.stringify([
        ...(JSON.parse(statusClosed ?? '[]') as string[]),
        ...(JSON.parse(statusHandled ?? '[]') as string[]),
      ]),
    },
  }
}
