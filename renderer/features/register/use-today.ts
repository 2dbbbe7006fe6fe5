import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'

/** Today in Sweden as the core sees it, so that what is late on screen is late in the figures too. */
export function useToday(): string {
  const { data } = useQuery(ask('settings.frame', {}))
  return data?.today ?? new Date().toISOString().slice(0, 10)
}
