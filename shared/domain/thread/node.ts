import type { ThreadNode } from '../../contracts/thread'

type Given = Pick<ThreadNode, 'id' | 'part' | 'heading' | 'sentence'> & Partial<ThreadNode>

/** A link of the thread; what isn't given it doesn't have. */
export const node = (given: Given): ThreadNode => ({
  date: null,
  quote: null,
  path: null,
  linkWords: null,
  missing: false,
  ...given,
})

/** A link that should be there and isn't. */
export const lack = (given: Given): ThreadNode => node({ ...given, missing: true })

export const reviewPath = (id: string, tab: string): string => `/samla-in/granskningar/${id}?flik=${tab}`

export const withStop = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
