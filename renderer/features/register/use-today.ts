import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'

/** Today in Sweden as the core sees it, so that what is late on screen is late in the figures too. */
export const useToday = (): string => useSuspenseQuery(ask('settings.frame', {})).data.today
