import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { analysisTable, isCopied } from './analysis-repo'
import { draftOf } from './draft-of'
import { requireUnusedRisks } from './require-unused-risks'
import { riskTable, risksOf } from './risk-repo'

/** Throws a draft away with its risks; the log keeps them. A decided version of the same year stands as it was. */
export const removeDraft: Handler<'analyse.removeDraft'> = (context, { id, version }) => {
  draftOf(context, id)
  if (isCopied(context.db, id)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Utkastet har kopierats till ett senare år och kan inte tas bort. Inget har ändrats.',
    })
  }
  const [risks, own] = [riskTable(context), risksOf(context.db, id)]
  requireUnusedRisks(
    context,
    own.map((risk) => risk.id),
  )
  for (const risk of own) risks.remove(risk.id, null)
  analysisTable(context).remove(id, version)
  return null
}
