import { useInfiniteQuery } from '@tanstack/react-query'
import type { ClientInput, Output } from '../../../shared/contracts'
import type { AppError } from '../../../shared/errors'
import { call } from '../../lib/client'

export type ListName =
  | 'register.committees'
  | 'register.serviceAreas'
  | 'register.serviceTypes'
  | 'register.providers'
  | 'register.units'
  | 'register.agreements'
  | 'register.requirements'
export type RowOf<N extends ListName> = Output<N>['rows'][number]
export type ListInput<N extends ListName> = Omit<ClientInput<N>, 'offset' | 'limit'>
interface Page<Row> {
  rows: Row[]
  total: number
  totalUnfiltered: number
}

const pageSize = 200

/** A list read page by page as one scrolls. */
export function usePages<N extends ListName>(name: N, input: ListInput<N>) {
  return useInfiniteQuery<Page<RowOf<N>>, AppError, Page<RowOf<N>>, unknown[], number>({
    queryKey: [name, 'pages', input],
    queryFn: ({ pageParam }) => readPage(name, input, pageParam, pageSize),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, { rows }) => sum + rows.length, 0)
      return read < last.total ? read : undefined
    },
    select: ({ pages }) => ({
      rows: pages.flatMap(({ rows }) => rows),
      total: pages[0]?.total ?? 0,
      totalUnfiltered: pages[0]?.totalUnfiltered ?? 0,
    }),
  })
}

/** Every row that search and filters let through, in the list's order: for Excel. */
export const readAll = async <N extends ListName>(name: N, input: ListInput<N>): Promise<RowOf<N>[]> =>
  (await readPage(name, input, 0, 100_000)).rows

const readPage = async <N extends ListName>(name: N, input: ListInput<N>, offset: number, limit: number) =>
  (await call(name, { ...input, offset, limit } as never)) as unknown as Page<RowOf<N>>
