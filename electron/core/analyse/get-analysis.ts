import { analysisName, reasonsNotToDecideAnalysis } from '../../../shared/domain/risk-occasion'
import type { Check } from '../../../shared/contracts/common'
import type { RiskAnalysis, RiskRow } from '../../../shared/contracts/analyse'
import type { Handler } from '../handler'
import { analysesOfMatter, analysisTable, areaName, committeeName, toAnalysis } from './analysis-repo'
import { risksOf } from './risk-repo'

/** One analysis with its risks by number, whether it can be decided, and the other versions and years of the same matter. */
export const getAnalysis: Handler<'analyse.analysis'> = (context, { id }) => {
  const { db } = context
  const analysis = toAnalysis(analysisTable(context).byId(id))
  const risks = risksOf(db, id)
  const versions = analysesOfMatter(db, analysis)
  const serviceAreaName = areaName(db, analysis.serviceAreaId)
  return {
    analysis,
    name: analysisName(analysis, serviceAreaName ?? ''),
    serviceAreaName,
    committeeName: committeeName(db, analysis),
    copiedFromYear: versions.find((other) => other.id === analysis.copiedFromId)?.year ?? null,
    risks,
    canDecide: canDecide(analysis, risks),
    versions,
  }
}

function canDecide(analysis: RiskAnalysis, risks: RiskRow[]): Check {
  if (analysis.status !== 'draft') return { ok: false, reasons: ['Riskanalysen är redan fastställd.'] }
  const reasons = reasonsNotToDecideAnalysis(analysis, risks)
  return { ok: reasons.length === 0, reasons }
}
