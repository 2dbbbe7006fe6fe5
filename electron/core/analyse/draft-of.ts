import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import { analysisTable, toAnalysis } from './analysis-repo'

/**
 * The analysis, if it may be changed: what is decided is frozen.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function draftOf(context: Context, id: string): RiskAnalysis {
  const analysis = toAnalysis(analysisTable(context).byId(id))
  if (analysis.status === 'draft') return analysis
  const since = analysis.status === 'decided' ? `fastställd ${analysis.decidedOn ?? ''}` : 'ersatt av en nyare version'
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Riskanalysen är ${since.trim()} och kan inte ändras. Starta en ny version för att ändra. Inget har ändrats.`,
  })
}
