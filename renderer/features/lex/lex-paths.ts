import { LexKind } from '../../../shared/contracts/lex'
import { lexPath } from '../../../shared/domain/lex/todo'

/** The tabs of the list, as its address calls them. */
export const tabOf: Record<LexKind, string> = { lexSarah: 'sarah', lexMaria: 'maria' }

export const kindOfTab = (tab: string | null): LexKind =>
  LexKind.options.find((kind) => tabOf[kind] === tab) ?? 'lexSarah'

export const listPath = (kind: LexKind, rest = ''): string => `/samla-in/lex-sarah?flik=${tabOf[kind]}${rest}`
export const casePath = lexPath
