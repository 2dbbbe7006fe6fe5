import type { Handler } from '../handler'
import { draftOf } from './draft-of'
import { requireUnusedRisks } from './require-unused-risks'
import { riskTable } from './risk-repo'

/** Takes a risk out of a draft. The others keep their numbers, and the log keeps what was removed. */
export const removeRisk: Handler<'analyse.removeRisk'> = (context, { id, version }) => {
  const table = riskTable(context)
  draftOf(context, table.byId(id).riskAnalysisId)
  requireUnusedRisks(context, [id])
  table.remove(id, version)
  return null
}
