import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import type { RiskScale } from '../../../shared/domain/risk'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import { groupBy } from '../group-by'
import { analysesOfYear, areasInScope, toAnalysis } from './analysis-repo'
import { risksByAnalysis } from './risk-repo'

/** The year's analysis of a verksamhetsområde. */
export type YearlyAnalysis = RiskAnalysis & { serviceAreaId: string }

export interface StandingAnalyses {
  analyses: YearlyAnalysis[]
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
    .filter((analysis): analysis is YearlyAnalysis => areas.has(analysis.serviceAreaId ?? ''))
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
export const byScale = <A extends RiskAnalysis>(analyses: readonly A[]): Array<{ scale: RiskScale; group: A[] }> =>
  [...groupBy(analyses, ({ scale }) => JSON.stringify(scale)).values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ scale: group[0].scale, group }],
  )
