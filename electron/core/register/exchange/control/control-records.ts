import { nameKey } from '../../../../../shared/domain/name-key'
import type { Database } from '../../../../database/database'
import type { Tables } from '../../../../database/tables'
import type { SheetRecord } from '../plan/planned-row'
import { allResults, currentActivities, currentRisks } from './control-target-repo'

/** The name of the portfolio where none is told. */
export const usualPortfolio = 'Internkontroll'
/** How the sheet names a plan for all nämnder. */
export const allCommittees = 'alla nämnder'

type Risk = ReturnType<typeof currentRisks>[number]
type Activity = ReturnType<typeof currentActivities>[number]

const riskKey = (row: { year: number; committeeId: string | null; portfolio: string; event: string }): string =>
  [row.year, row.committeeId ?? '', nameKey(row.portfolio), nameKey(row.event)].join('\n')

/** The rows of the sheet Internkontroll: each kontrollmoment with its risk, and each risk that has none. */
export function controlRecords(db: Database): SheetRecord[] {
  const byRisk = new Map<string, Activity[]>()
  for (const activity of currentActivities(db)) {
    const key = riskKey(activity)
    byRisk.set(key, [...(byRisk.get(key) ?? []), activity])
  }
  const results = new Map(allResults(db).map((result) => [`${result.activityId}\n${result.tertial}`, result]))
  return currentRisks(db).flatMap((risk) => {
    const activities = byRisk.get(riskKey(risk)) ?? []
    if (activities.length === 0) return [riskRecord(risk)]
    return activities.map((activity) => ({ ...riskRecord(risk), ...activityRecord(activity, results) }))
  })
}

/** A risk as a row without a kontrollmoment. */
export const riskRecord = (risk: Risk): SheetRecord => ({
  id: risk.id,
  year: risk.year,
  committeeId: risk.committeeId,
  portfolio: risk.portfolio,
  event: risk.event,
  process: risk.process,
  likelihood: risk.likelihood,
  consequence: risk.consequence,
  cause: risk.cause,
  treatment: risk.treatment,
  responsible: risk.responsible,
  riskResponsible: risk.responsible,
  riskDueOn: risk.dueOn,
  residualLikelihood: risk.residualLikelihood,
  residualConsequence: risk.residualConsequence,
  control: null,
  planKeyYear: null,
  planKeyCommittee: null,
})

function activityRecord(activity: Activity, results: ReadonlyMap<string, Tables['controlResult']>): SheetRecord {
  const sameCommittee = activity.planCommitteeId === activity.committeeId
  return {
    id: activity.id,
    root: activity.root,
    control: activity.title,
    method: activity.method,
    frequency: activity.frequency,
    responsible: activity.responsible,
    reportsTo: activity.reportsTo,
    planYear: activity.planYear === activity.year ? null : activity.planYear,
    planCommittee: sameCommittee ? null : (activity.planCommitteeName ?? allCommittees),
    planKeyYear: activity.planYear,
    planKeyCommittee: activity.planCommitteeId,
    ...Object.fromEntries(
      [1, 2, 3].flatMap((tertial) => {
        const result = results.get(`${activity.root}\n${tertial}`)
        return (['result', 'deviation', 'measure', 'measureResponsible', 'measureDueOn'] as const).map((field) => [
          `${field}${tertial}`,
          result?.[field] ?? null,
        ])
      }),
    ),
  }
}
