import { bandOf, riskValue } from '../../../shared/domain/risk'
import { pairRisks } from '../../../shared/domain/risk-compare'
import type { SpecialAreas } from '../../../shared/domain/plan/special-areas'
import type { Database } from '../../database/database'
import { standingAnalyses } from '../analyse/standing-analyses'
import { carryRepo } from '../assess/development/carry-repo'
import type { PlanRecord } from './plan-repo'
import { assignmentsOfYear, commonFindings } from './special-areas-repo'

/** What last year's results, the risk analyses and the uppdrag point at for the plan. */
export function specialAreas(
  db: Database,
  { committeeId, year }: Pick<PlanRecord, 'committeeId' | 'year'>,
): SpecialAreas {
  return {
    findingYear: year - 1,
    commonFindings: commonFindings(db, committeeId, year - 1),
    risenRisks: risenRisks(db, committeeId, year),
    assignments: assignmentsOfYear(db, committeeId, year),
    carried: carryRepo(db).carriedToPlan(committeeId, year),
  }
}

/** Only analyses made with the same scale can be compared; an area without an analysis the year before has nothing new. */
function risenRisks(db: Database, committeeId: string | null, year: number): SpecialAreas['risenRisks'] {
  const now = standingAnalyses(db, committeeId, year)
  const then = standingAnalyses(db, committeeId, year - 1)
  return now.analyses
    .flatMap((analysis) => {
      const earlier = then.analyses.find(({ serviceAreaId }) => serviceAreaId === analysis.serviceAreaId)
      if (earlier === undefined || JSON.stringify(earlier.scale) !== JSON.stringify(analysis.scale)) return []
      const related = analysis.copiedFromId === earlier.id
      const pairs = pairRisks(then.risks.get(earlier.id) ?? [], now.risks.get(analysis.id) ?? [], related)
      return pairs.flatMap(({ before, after }) => {
        if (after === null) return []
        const value = riskValue(after.likelihood, after.consequence)
        const valueBefore = before === null ? null : riskValue(before.likelihood, before.consequence)
        const isNews = valueBefore === null ? bandOf(analysis.scale, value).level === 'high' : value > valueBefore
        const serviceArea = now.areaName(analysis.serviceAreaId)
        return isNews ? [{ serviceArea, event: after.event, value, before: valueBefore }] : []
      })
    })
    .toSorted((a, b) => b.value - a.value)
}
