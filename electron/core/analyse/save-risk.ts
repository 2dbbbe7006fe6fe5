import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { checkRiskValues } from '../../../shared/domain/risk'
import { AppError, assertRule } from '../../../shared/errors'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { analysesOfMatter } from './analysis-repo'
import { draftOf } from './draft-of'
import { areaOfRequirement, highestNumber, riskTable } from './risk-repo'

/** Saves a new or changed risk in a draft. */
export const saveRisk: Handler<'analyse.saveRisk'> = (context, { id, version, analysisId, draft }) => {
  const analysis = draftOf(context, analysisId)
  assertRule(checkRiskValues(analysis.scale, draft))
  requireOwnRequirement(context, analysis, draft.requirementId)
  const table = riskTable(context)
  if (id === null) {
    return table.insert({ ...draft, riskAnalysisId: analysisId, number: nextNumber(context, analysis) })
  }
  if (table.byId(id).riskAnalysisId !== analysisId) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Risken hör till en annan riskanalys. Inget har ändrats.' })
  }
  return table.update(id, version ?? 0, draft)
}

/** One more than any number that this analysis or what it was made from has used, so that a name is not used twice. */
function nextNumber({ db }: Context, analysis: RiskAnalysis): number {
  const sameYear = analysesOfMatter(db, analysis).filter(({ year }) => year === analysis.year)
  const source = analysis.copiedFromId === null ? [] : [analysis.copiedFromId]
  return highestNumber(db, [...sameYear.map(({ id }) => id), ...source]) + 1
}

function requireOwnRequirement({ db }: Context, analysis: RiskAnalysis, requirementId: string | null): void {
  if (requirementId === null || areaOfRequirement(db, requirementId) === analysis.serviceAreaId) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Kravet hör inte till någon insats i verksamhetsområdet. Välj ett annat krav. Inget har sparats.',
    fields: { requirementId: 'Välj ett krav som hör till verksamhetsområdet.' },
  })
}
