import type { ControlRisk } from '../../../../shared/contracts/control'
import { RiskScaleSchema } from '../../../../shared/contracts/analyse'
import { mustBeControlled } from '../../../../shared/domain/control/risks'
import { bandOf, type RiskScale, riskValue } from '../../../../shared/domain/risk'
import type { RiskRecord } from './control-risk-repo'

/** A risk as the plan shows it: its value on its own analysis's scale. */
export function toControlRisk(record: RiskRecord): ControlRisk & { scale: RiskScale } {
  const scale = RiskScaleSchema.parse(JSON.parse(record.scale))
  const value = riskValue(record.likelihood, record.consequence)
  const { level, word } = bandOf(scale, value)
  const { id, number, event, cause, process, treatment, responsible, likelihood, consequence } = record
  return {
    id,
    number,
    event,
    cause,
    process,
    treatment,
    responsible,
    likelihood,
    consequence,
    value,
    word,
    level,
    mustBeControlled: mustBeControlled(scale, record),
    analysisId: record.riskAnalysisId,
    analysisTitle: portfolioName(record.analysisTitle, record.analysisYear),
    analysisYear: record.analysisYear,
    analysisStatus: record.analysisStatus,
    scale,
  }
}

/** 'Internkontroll 2026': the year stands once. */
export const portfolioName = (title: string | null, year: number): string => {
  const name = title ?? 'Internkontroll'
  return name.includes(String(year)) ? name : `${name} ${year}`
}
