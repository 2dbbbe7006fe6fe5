import type { lexContract } from '../../../../shared/contracts/lex'
import type { Handlers } from '../../handler'
import { archiveLexCase, closeLexCase } from './close-lex-case'
import { getLexCase } from './get-lex-case'
import { lexFigures } from './lex-figures'
import { lexGrowth } from './lex-growth'
import { listLexCases } from './list-lex-cases'
import { saveLexPart } from './save-lex-part'
import { saveLexReport } from './save-lex-report'

export const lexHandlers: Pick<Handlers, keyof typeof lexContract> = {
  'collect.lexCases': listLexCases,
  'collect.lexCase': getLexCase,
  'collect.saveLexReport': saveLexReport,
  'collect.saveLexPart': saveLexPart,
  'collect.closeLexCase': closeLexCase,
  'collect.archiveLexCase': archiveLexCase,
  'collect.lexGrowth': lexGrowth,
  'collect.lexFigures': lexFigures,
}
