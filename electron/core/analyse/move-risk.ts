import { checkRiskValues } from '../../../shared/domain/risk'
import { assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { draftOf } from './draft-of'
import { riskTable } from './risk-repo'

/** Moves a risk's mark in the matrix: its values before treatment, or those expected after. */
export const moveRisk: Handler<'analyse.moveRisk'> = (context, { id, version, which, likelihood, consequence }) => {
  const table = riskTable(context)
  const risk = table.byId(id)
  const { scale } = draftOf(context, risk.riskAnalysisId)
  const patch =
    which === 'inherent'
      ? { likelihood, consequence }
      : { residualLikelihood: likelihood, residualConsequence: consequence }
  assertRule(checkRiskValues(scale, { ...risk, ...patch }))
  return table.update(id, version, patch)
}
