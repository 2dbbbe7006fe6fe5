import { riskValue } from '../../../shared/domain/risk'
import { pairRisks } from '../../../shared/domain/risk-compare'
import { compareScales } from '../../../shared/domain/risk-scales'
import type { EarlierAnalysis } from '../../documents/risk-analysis/view-model'
import { type AnalysisRow, analysisTable, earlierAnalyses, toAnalysis } from '../analyse/analysis-repo'
import { risksOf } from '../analyse/risk-repo'
import type { Context } from '../context'

/** What differs from the area's newest earlier analysis; null where there is none, and for analyses before changes. */
export function sinceEarlier(context: Context, row: AnalysisRow): EarlierAnalysis | null {
  if (row.occasion !== 'yearly') return null
  const found = earlierAnalyses(context.db, row.year).find(({ serviceAreaId }) => serviceAreaId === row.serviceAreaId)
  if (found === undefined) return null
  const from = toAnalysis(analysisTable(context).byId(found.id))
  const to = toAnalysis(row)
  const pairs = pairRisks(risksOf(context.db, from.id), risksOf(context.db, to.id), to.copiedFromId === from.id)
  const { samePlaces } = compareScales({ name: '', scale: from.scale }, { name: '', scale: to.scale })
  const valueOf = (risk: { likelihood: number; consequence: number }): number =>
    riskValue(risk.likelihood, risk.consequence)
  return {
    year: from.year,
    addedIds: pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after.id] : [])),
    removedIds: pairs.flatMap(({ before, after }) => (after === null && before !== null ? [before.id] : [])),
    revaluedIds: samePlaces
      ? pairs.flatMap(({ before, after }) =>
          before !== null && after !== null && valueOf(before) !== valueOf(after) ? [after.id] : [],
        )
      : null,
  }
}
