import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { checkRiskValues } from '../../../shared/domain/risk'
import { AppError, assertRule } from '../../../shared/errors'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { addRisk } from './add-risk'
import { draftOf } from './draft-of'
import { areaOfRequirement, riskTable } from './risk-repo'

/** Saves a new or changed risk in a draft. */
export const saveRisk: Handler<'analyse.saveRisk'> = (context, { id, version, analysisId, draft }) => {
  const analysis = draftOf(context, analysisId)
  assertRule(checkRiskValues(analysis.scale, draft))
  requireOwnRequirement(context, analysis, draft.requirementId)
  if (id === null) return addRisk(context, analysis, draft)
  const table = riskTable(context)
  if (table.byId(id).riskAnalysisId !== analysisId) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Risken hör till en annan riskanalys. Inget har ändrats.' })
  }
  return table.update(id, version ?? 0, draft)
}

function requireOwnRequirement({ db }: Context, analysis: RiskAnalysis, requirementId: string | null): void {
  // A portfolio for internal control has no area of its own.
  if (requirementId === null || analysis.serviceAreaId === null) return
  if (areaOfRequirement(db, requirementId) === analysis.serviceAreaId) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Kravet hör inte till någon insats i verksamhetsområdet. Välj ett annat krav. Inget har sparats.',
    fields: { requirementId: 'Välj ett krav som hör till verksamhetsområdet.' },
  })
}
