import type { ControlRisk } from '../../../../shared/contracts/control'
import { uncontrolledRisks } from '../../../../shared/domain/control/risks'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Database } from '../../../database/database'
import type { ActivityWithRisk } from './activity-repo'
import type { ControlPlanRecord } from './control-plan-repo'
import { toControlRisk } from './control-risk'
import { controlledInYear, portfoliosFor, risksOfPortfolios } from './control-risk-repo'

/**
 * The risks that the plan must have a kontrollmoment for and no plan of the year has: those of the nämnd's own portfolios,
 * and of every other that the plan takes from.
 */
export function uncontrolledOf(
  db: Database,
  { committeeId, year }: Pick<ControlPlanRecord, 'committeeId' | 'year'>,
  activities: readonly ActivityWithRisk[],
): ControlRisk[] {
  const used = new Set(activities.map(({ risk }) => risk.riskAnalysisId))
  const bound = portfoliosFor(db, committeeId, year).filter(
    (one) => one.committeeId === committeeId || used.has(one.id),
  )
  const risks = risksOfPortfolios(
    db,
    bound.map(({ id }) => id),
  ).map(toControlRisk)
  const controls = controlledInYear(db, year)
  const events = new Set(controls.map(({ event }) => nameKey(event)))
  const ids = new Set(controls.map(({ riskId }) => riskId))
  // A newer version of a portfolio has rows of its own: there the words say that it is the same risk.
  const controlled = new Set(
    risks.filter(({ id, event }) => ids.has(id) || events.has(nameKey(event))).map(({ id }) => id),
  )
  return uncontrolledRisks(risks, controlled)
}
