import type { Check } from '../../../../shared/contracts/common'
import type { LexKind } from '../../../../shared/contracts/lex'
import { lexLaws } from '../../../../shared/domain/lex/law'
import { type LexPart, lexParts, reasonsNotToClose, reasonsNotToWrite } from '../../../../shared/domain/lex/may'
import { stepsOf } from '../../../../shared/domain/lex/steps'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { rowOf } from '../../register/list-query'
import { lawReferencesOf } from './law-references-repo'
import { type LexSqlRow, lexRepo, toRow } from './lex-repo'
import { lexList, tableOf } from './lex-sql'

const concepts: Record<LexKind, string> = { lexSarah: 'lex Sarah', lexMaria: 'lex Maria' }
const check = (reasons: string[]): Check => ({ ok: reasons.length === 0, reasons })

/** One case with its steps, what may be done with it and why not, and the law of its day. */
export const getLexCase: Handler<'collect.lexCase'> = (context, { kind, id }) => {
  recordedTable(context, tableOf[kind]).byId(id)
  const repo = lexRepo(context.db, kind)
  const lexCase = toRow(rowOf<LexSqlRow>(context, lexList(kind), id), context.today)
  const analysis = repo.analysis(id) ?? null
  const lawDay = lexCase.occurredOn ?? lexCase.reportedOn
  const archived = lexCase.archivedAt === null ? [] : ['Ärendet är arkiverat. Hämta tillbaka det först.']
  const partCheck = (part: LexPart): Check => check([...archived, ...reasonsNotToWrite(part, lexCase)])
  return {
    lexCase,
    steps: stepsOf(lexCase),
    parts: Object.fromEntries(lexParts.map((part) => [part, partCheck(part)])) as Record<LexPart, Check>,
    close: check([...archived, ...reasonsNotToClose(lexCase, analysis?.openMeasures ?? 0)]),
    laws: lexLaws(lawReferencesOf(context.db, concepts[kind]), concepts[kind], lawDay, repo.lawBasis(id)),
    lawDay,
    analysis,
    deviations: repo.deviations(id),
  }
}
