import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { ClientInput, OperationName, Output } from '../../shared/contracts'
import { call } from './client'

/** The operations that answer with a page of rows. */
type ListName = {
  [N in OperationName]: Output<N> extends { rows: unknown[]; total: number; totalUnfiltered: number } ? N : never
}[OperationName]

const batch = 200

/** A list in batches of 200: `rows` fetched so far, `more` fetches the next batch, `latest` holds what else the list tells. */
export function useRows<N extends ListName>(name: N, filter: ClientInput<N>) {
  const query = useInfiniteQuery({
    queryKey: [name, 'rows', filter],
    queryFn: ({ pageParam }) =>
      call(name as never, { ...filter, offset: pageParam, limit: batch } as never) as Promise<Output<N>>,
    initialPageParam: 0,
    getNextPageParam: (_last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.rows.length, 0)
      const total = pages[0]?.total ?? 0
      return loaded < total ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })
  const latest = query.data?.pages[0]
  const rows: unknown[] = query.data?.pages.flatMap((page): unknown[] => page.rows) ?? []
  return {
    rows: rows as Output<N>['rows'][number][],
    total: latest?.total ?? null,
    totalUnfiltered: latest?.totalUnfiltered ?? null,
    latest,
    loading: query.isFetching,
    error: query.error,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
    },
  }
}
