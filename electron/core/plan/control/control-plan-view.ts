import type { ControlActivity, ControlPlanView } from '../../../../shared/contracts/control'
import { canDecideControlPlan } from '../../../../shared/domain/control/decide'
import { measureState } from '../../../../shared/domain/control/measure'
import { deviationWords, followUpState, measureWords, yearSummary } from '../../../../shared/domain/control/summary'
import { currentTertial, tertialPhase, tertials, tertialWords } from '../../../../shared/domain/control/tertial'
import { riskValue } from '../../../../shared/domain/risk'
import { formatCount } from '../../../../shared/text/format'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import { committeeName } from '../plan-repo'
import { activitiesOf, type ActivityWithRisk, type DatedResultRecord, resultsOfYear } from './activity-repo'
import { type ControlPlanRecord, controlPlanVersions } from './control-plan-repo'
import { portfolioName, toControlRisk } from './control-risk'
import { uncontrolledOf } from './uncontrolled'

/** An internkontrollplan as page and documents see it, with every tertial as it stands today. */
export function controlPlanView(db: Database, plan: ControlPlanRecord, today: string): ControlPlanView {
  const stored = activitiesOf(db, plan.id)
  const byRoot = resultsOfYear(db, plan.committeeId, plan.year)
  const resultsFor = ({ root }: ActivityWithRisk): DatedResultRecord[] => byRoot.get(root) ?? []
  const uncontrolled = uncontrolledOf(db, plan, stored)
  return {
    plan,
    committeeName: committeeName(db, plan.committeeId),
    activities: stored.map((activity) => toControlActivity(activity, resultsFor(activity), plan.year, today)),
    matrices: matricesOf(stored),
    uncontrolled,
    notes: notesOf(stored, plan.year),
    tertials: yearSummary(
      stored.map((activity) => ({ frequency: activity.frequency, results: resultsFor(activity) })),
      plan.year,
      today,
    ).map((summary) => ({
      ...summary,
      phase: tertialPhase(plan.year, summary.tertial, today),
      words: tertialWords(plan.year, summary.tertial, today),
      deviationWords: deviationWords(summary),
      measureWords: measureWords(summary),
    })),
    currentTertial: currentTertial(plan.year, today),
    canDecide: canDecideControlPlan({
      status: plan.status,
      activities: stored,
      uncontrolled: uncontrolled.map(
        (risk) => `Risk ${risk.number} (${risk.value} ${risk.word}) i ${risk.analysisTitle}`,
      ),
      draftPortfolios: portfoliosBehind(stored, 'draft'),
    }),
    versions: controlPlanVersions(db, plan),
  }
}

/** The kontrollmoment of a plan with their tertials alone: what Att göra needs. */
export function followedActivities(db: Database, plan: ControlPlanRecord, today: string): ControlActivity[] {
  const byRoot = resultsOfYear(db, plan.committeeId, plan.year)
  return activitiesOf(db, plan.id).map((activity) =>
    toControlActivity(activity, byRoot.get(activity.root) ?? [], plan.year, today),
  )
}

function toControlActivity(
  activity: ActivityWithRisk,
  results: readonly DatedResultRecord[],
  year: number,
  today: string,
): ControlActivity {
  return {
    ...activity,
    risk: toControlRisk(activity.risk),
    followUps: tertials.map((tertial) => {
      const result = results.findLast((one) => one.year === year && one.tertial === tertial) ?? null
      return {
        tertial,
        state: followUpState({ frequency: activity.frequency, results }, year, tertial, today),
        result,
        measureState: result === null ? null : measureState(result, results, today),
      }
    }),
  }
}

/** Risks valued on different scales are never put in the same matrix. */
function matricesOf(activities: readonly ActivityWithRisk[]): ControlPlanView['matrices'] {
  const risks = [...new Map(activities.map(({ risk }) => [risk.id, toControlRisk(risk)])).values()]
  return [...groupBy(risks, ({ scale }) => JSON.stringify(scale)).values()].flatMap((group) => {
    const scale = group[0]?.scale
    if (scale === undefined) return []
    const cells = [...groupBy(group, ({ likelihood, consequence }) => `${likelihood} ${consequence}`).values()]
    return [
      {
        scale,
        risks: group.length,
        cells: cells.flatMap((cell) => {
          const [first] = cell
          if (first === undefined) return []
          const { likelihood, consequence } = first
          const riskIds = cell.map(({ id }) => id)
          return [{ likelihood, consequence, value: riskValue(likelihood, consequence), count: cell.length, riskIds }]
        }),
      },
    ]
  })
}

/** What stands on an older valuation, in sentences. */
function notesOf(activities: readonly ActivityWithRisk[], year: number): string[] {
  const older = activities.filter(({ risk }) => risk.analysisYear < year)
  const replaced = activities.filter(({ risk }) => risk.analysisYear === year && risk.analysisStatus === 'superseded')
  const counted = (rows: readonly ActivityWithRisk[]): string =>
    formatCount(rows.length, 'kontrollmoment', 'kontrollmoment')
  const years = [...new Set(older.map(({ risk }) => risk.analysisYear))].toSorted((a, b) => a - b)
  return [
    ...(older.length > 0 ? [`${counted(older)} bygger på riskvärden från ${years.join(' och ')}.`] : []),
    ...(replaced.length > 0 ? [`${counted(replaced)} bygger på en version av riskportföljen som har ersatts.`] : []),
  ]
}

const portfoliosBehind = (activities: readonly ActivityWithRisk[], status: 'draft'): string[] => [
  ...new Set(
    activities
      .filter(({ risk }) => risk.analysisStatus === status)
      .map(({ risk }) => portfolioName(risk.analysisTitle, risk.analysisYear)),
  ),
]

/** The event and its value, for a version compared with another. */
export const comparedActivity = (activity: ActivityWithRisk) => ({ ...activity, risk: toControlRisk(activity.risk) })
