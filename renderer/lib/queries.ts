import { QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ClientInput, OperationsOfKind, Output } from '../../shared/contracts'
import { AppError } from '../../shared/errors'
import { call } from './client'

type QueryName = Exclude<OperationsOfKind<'query'>, 'jobs.status' | 'jobs.cancel'>
type CommandName = OperationsOfKind<'command'>

/**
 * `useQuery(ask('register.providers', { … }))`. Keys begin with the operation's name. Another window may have written, so
 * what is shown is read anew when the window comes forward.
 */
export const ask = <N extends QueryName>(name: N, input: ClientInput<N>) =>
  queryOptions<Output<N>, AppError>({ queryKey: [name, input], queryFn: () => call(name, input) })

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        refetchOnWindowFocus: true,
        networkMode: 'always',
        retry: false,
        placeholderData: (previous: unknown) => previous,
      },
      mutations: { networkMode: 'always' },
    },
  })

/**
 * `const verify = useCommand('act.verify'); verify.mutate(input)`. Everything on screen is read anew afterwards: a local
 * database answers in milliseconds, and no figure may stand still beside one that moved.
 */
export function useCommand<N extends CommandName>(name: N) {
  const client = useQueryClient()
  return useMutation<Output<N>, AppError, ClientInput<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** The Swedish sentence of whatever was thrown. */
export const sentenceOf = (cause: unknown): string =>
  cause instanceof AppError ? cause.data.userMessage : 'Något gick fel. Försök igen.'
