import type { RiskPicture } from '../../../shared/contracts/analyse'
import { bandOf, bandSpan, type RiskScale, riskValue } from '../../../shared/domain/risk'
import { compareSv } from '../../../shared/domain/swedish'
import type { Tables } from '../../database/tables'
import type { Handler } from '../handler'
import { byScale, standingAnalyses, type YearlyAnalysis } from './standing-analyses'

type Matrix = RiskPicture['matrices'][number]
type PlacedRisk = Tables['risk'] & { value: number; analysisId: string; serviceAreaName: string }

/** How many of the highest risks are named beside the matrix. */
const named = 5

/** The year's risks in one picture: each area's decided analysis, or its draft where nothing is decided. */
export const riskPicture: Handler<'analyse.riskPicture'> = ({ db }, { committeeId, year }) => {
  const { analyses, risks, areaName, areasWithout } = standingAnalyses(db, committeeId, year)
  const placed = ({ id, serviceAreaId }: YearlyAnalysis): PlacedRisk[] =>
    (risks.get(id) ?? []).map((risk) => ({
      ...risk,
      value: riskValue(risk.likelihood, risk.consequence),
      analysisId: id,
      serviceAreaName: areaName(serviceAreaId),
    }))
  return {
    year,
    matrices: byScale(analyses)
      .map(({ scale, group }) => ({
        ...matrixOf(scale, group.flatMap(placed)),
        analyses: group.map((analysis) => ({
          id: analysis.id,
          serviceAreaName: areaName(analysis.serviceAreaId),
          status: analysis.status,
          revision: analysis.revision,
          risks: placed(analysis).length,
        })),
      }))
      .sort((a, b) => b.risks - a.risks),
    areasWithout,
  }
}

function matrixOf(scale: RiskScale, risks: PlacedRisk[]): Omit<Matrix, 'analyses'> {
  const byRank = risks.toSorted(
    (a, b) =>
      b.value - a.value ||
      b.consequence - a.consequence ||
      compareSv(a.serviceAreaName, b.serviceAreaName) ||
      a.number - b.number,
  )
  return {
    scale,
    risks: risks.length,
    cells: cellsOf(scale.size).map(({ likelihood, consequence }) => {
      const here = byRank.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence)
      return {
        likelihood,
        consequence,
        value: riskValue(likelihood, consequence),
        count: here.length,
        riskIds: here.map(({ id }) => id),
      }
    }),
    bands: scale.bands.map(({ level, word }) => ({
      level,
      word,
      span: bandSpan(scale, level),
      count: risks.filter(({ value }) => bandOf(scale, value).level === level).length,
    })),
    highest: byRank.slice(0, named).map(({ id, analysisId, serviceAreaName, event, value }) => {
      const { word, level } = bandOf(scale, value)
      return { id, analysisId, serviceAreaName, event, value, word, level }
    }),
  }
}

/** The cells as they are read: highest sannolikhet first, konsekvens from left. */
function cellsOf(size: number): Array<{ likelihood: number; consequence: number }> {
  const steps = Array.from({ length: size }, (_, index) => index + 1)
  return steps.toReversed().flatMap((likelihood) => steps.map((consequence) => ({ likelihood, consequence })))
}
