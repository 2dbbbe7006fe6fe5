import { dueStatus, type IsoDate } from '../iso-date'

export type RequestState = 'draft' | 'waiting' | 'late' | 'answered' | 'closed'

export interface RequestFacts {
  requestedOn: IsoDate | null
  dueOn: IsoDate | null
  closedOn: IsoDate | null
  items: readonly { receivedOn: IsoDate | null }[]
}

/**
 * Where an uppgiftsbegäran stands: answered when everything asked for has come, late when its last day has passed before
 * that. A request that asks for nothing yet, or has no day, is not sent: a draft.
 */
export function requestState({ requestedOn, dueOn, closedOn, items }: RequestFacts, today: IsoDate): RequestState {
  if (closedOn !== null) return 'closed'
  if (requestedOn === null) return 'draft'
  if (items.length > 0 && items.every(({ receivedOn }) => receivedOn !== null)) return 'answered'
  return dueOn !== null && dueOn < today ? 'late' : 'waiting'
}

/** How near the last day is, only while it is waited for. */
export const requestDue = (request: RequestFacts, today: IsoDate) => {
  const state = requestState(request, today)
  return request.dueOn === null || (state !== 'waiting' && state !== 'late') ? null : dueStatus(request.dueOn, today)
}

/** Silence that counts: sent, its day has passed, and not everything had come by then. Closed in time it was called off. */
export function isUnanswered(request: RequestFacts, day: IsoDate): boolean {
  const { requestedOn, dueOn, closedOn, items } = request
  if (requestedOn === null || dueOn === null || dueOn >= day) return false
  if (closedOn !== null && closedOn <= dueOn) return false
  return items.some(({ receivedOn }) => receivedOn === null || receivedOn >= day)
}
