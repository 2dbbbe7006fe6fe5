import { bandOf, riskValue } from '../../../shared/domain/risk'
import type { Handler } from '../handler'
import { analysesOfYear, areasInScope, earlierAnalyses, toAnalysis } from './analysis-repo'
import { risksByAnalysis } from './risk-repo'

/** Every verksamhetsområde and where its analysis for the year stands; the draft where there is one. */
export const areas: Handler<'analyse.areas'> = ({ db }, { committeeId, year }) => {
  const analyses = new Map(analysesOfYear(db, year, 'working').map((row) => [row.serviceAreaId, toAnalysis(row)]))
  const earlier = new Map(earlierAnalyses(db, year).map((row) => [row.serviceAreaId, row]))
  const risks = risksByAnalysis(
    db,
    [...analyses.values()].map(({ id }) => id),
  )
  return {
    rows: areasInScope(db, committeeId, year).map((area) => {
      const analysis = analyses.get(area.id)
      const own = analysis === undefined ? [] : (risks.get(analysis.id) ?? [])
      const highest =
        own.length === 0 ? null : Math.max(...own.map((risk) => riskValue(risk.likelihood, risk.consequence)))
      const band = analysis === undefined || highest === null ? null : bandOf(analysis.scale, highest)
      const source = earlier.get(area.id)
      return {
        serviceAreaId: area.id,
        serviceAreaName: area.name,
        committeeName: area.committeeName,
        analysisId: analysis?.id ?? null,
        status: analysis?.status ?? null,
        revision: analysis?.revision ?? null,
        decidedOn: analysis?.decidedOn ?? null,
        risks: own.length,
        highestValue: highest,
        highestWord: band?.word ?? null,
        highestLevel: band?.level ?? null,
        withoutResponsible: own.filter(({ responsible }) => (responsible ?? '').trim() === '').length,
        earlier: source === undefined ? null : { id: source.id, year: source.year, risks: source.risks },
      }
    }),
  }
}
