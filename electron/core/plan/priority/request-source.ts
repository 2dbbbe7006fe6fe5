import { isUnanswered } from '../../../../shared/domain/information-request/state'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow } from '../candidate-repo'
import { indexEvents } from '../party-index'
import { requestsSentBetween } from './request-source-repo'

type Fact = PriorityFacts['informationRequests']

/**
 * Uppgiftsbegäran sent in the twelve months before the reference day, and how many of them met silence. Null of everybody
 * while no request has ever been sent.
 * @param lateFrom the day silence is judged on: the reference day, but never one that has not come
 */
export function informationRequestsOf(
  db: Database,
  days: { lastYear: string; beforeDay: string },
  lateFrom: string,
): (row: CandidateRow) => Fact {
  const requests = requestsSentBetween(db, days.lastYear, days.beforeDay)
  if (requests === null) return () => null
  const of = indexEvents(requests.map((request) => ({ ...request, silent: isUnanswered(request, lateFrom) })))
  return (row) => {
    const own = of(row)
    return own.length === 0
      ? nothingAsked
      : { asked: own.length, unanswered: own.filter(({ silent }) => silent).length }
  }
}

const nothingAsked: Fact = { asked: 0, unanswered: 0 }
