import type { RequestFacts } from '../../../../shared/domain/information-request/state'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import type { EventParty } from './source-repo'

type Sent = Omit<RequestFacts, 'items'> & EventParty & { id: string }

/** Requests sent from the first day to before the last, with what has come; null while none was ever sent. */
export function requestsSentBetween(
  db: Database,
  from: string,
  before: string,
): Array<RequestFacts & EventParty> | null {
  if (!anyRequestSent(db)) return null
  const requests = db.allSql<Sent>(
    `SELECT q.id, q.providerId, q.unitId, r.serviceTypeId, q.requestedOn, q.dueOn, q.closedOn
     FROM informationRequest q LEFT JOIN review r ON r.id = q.reviewId
     WHERE q.archivedAt IS NULL AND q.requestedOn >= ? AND q.requestedOn < ?`,
    from,
    before,
  )
  const items = db.allSql<{ requestId: string; receivedOn: string | null }>(
    `SELECT i.requestId, i.receivedOn FROM informationRequestItem i JOIN informationRequest q ON q.id = i.requestId
     WHERE q.archivedAt IS NULL AND q.requestedOn >= ? AND q.requestedOn < ?`,
    from,
    before,
  )
  const byRequest = groupBy(items, ({ requestId }) => requestId)
  return requests.map(({ id, ...request }) => ({ ...request, items: byRequest.get(id) ?? [] }))
}

/** Whether uppgiftsbegäran is used at all. */
export const anyRequestSent = (db: Database): boolean =>
  db.getSql('SELECT 1 FROM informationRequest WHERE requestedOn IS NOT NULL AND archivedAt IS NULL LIMIT 1') !==
  undefined
