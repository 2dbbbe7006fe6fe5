import { RequestState } from '../../../../shared/contracts/information-request'
import type { Handler } from '../../handler'
import { matchesRequest, requestRepo } from './request-repo'

export const listRequests: Handler<'collect.requests'> = ({ db, today }, filter) => {
  const all = requestRepo(db, today).inScope(filter.committeeId, filter.includeArchived)
  const found = all.filter(
    (row) =>
      (filter.providerId === null || row.providerId === filter.providerId) &&
      (filter.reviewId === null || row.reviewId === filter.reviewId) &&
      matchesRequest(row, filter.search),
  )
  const count = (state: RequestState): number => all.filter((row) => row.state === state).length
  return {
    rows: filter.state === null ? found : found.filter(({ state }) => state === filter.state),
    totalUnfiltered: all.length,
    counts: Object.fromEntries(RequestState.options.map((state) => [state, count(state)])) as Record<
      RequestState,
      number
    >,
  }
}
