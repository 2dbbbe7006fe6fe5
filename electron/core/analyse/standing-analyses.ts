import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import type { RiskScale } from '../../../shared/domain/risk'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import { groupBy } from '../group-by'
import { analysesOfYear, areasInScope, toAnalysis } from './analysis-repo'
import { risksByAnalysis } from './risk-repo'

export interface StandingAnalyses {
  analyses: RiskAnalysis[]
  /** By analysis id, in order of number. */
  risks: Map<string, Array<Tables['risk']>>
  areaName: (serviceAreaId: string) => string
  /** Verksamhetsområden in scope that have none, in Swedish order. */
  areasWithout: string[]
}

/** One analysis per verksamhetsområde for the year: the decided, else the draft. `committeeId` null means every nämnd. */
export function standingAnalyses(db: Database, committeeId: string | null, year: number): StandingAnalyses {
  const areas = new Map(areasInScope(db, committeeId, year).map(({ id, name }) => [id, name]))
  const analyses = analysesOfYear(db, year, 'standing')
    .map(toAnalysis)
    .filter(({ serviceAreaId }) => areas.has(serviceAreaId))
  const analysed = new Set(analyses.map(({ serviceAreaId }) => serviceAreaId))
  return {
    analyses,
    risks: risksByAnalysis(
      db,
      analyses.map(({ id }) => id),
    ),
    areaName: (serviceAreaId) => areas.get(serviceAreaId) ?? '',
    areasWithout: [...areas].filter(([id]) => !analysed.has(id)).map(([, name]) => name),
  }
}

/** Analyses made with different scales are never added together. */
export const byScale = (analyses: readonly RiskAnalysis[]): Array<{ scale: RiskScale; group: RiskAnalysis[] }> =>
  [...groupBy(analyses, ({ scale }) => JSON.stringify(scale)).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ scale: group[0].scale, group }],
  )
