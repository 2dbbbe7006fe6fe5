import { nameKey } from '../../../../shared/domain/name-key'
import type { Handler } from '../../handler'
import { controlPlanTable } from './control-plan-repo'
import { toControlRisk } from './control-risk'
import { controlledInYear, earlierControls, portfoliosFor, risksOfPortfolios } from './control-risk-repo'

/** What a plan can take from: every risk tells where it is controlled already, since one portfolio feeds several plans. */
export const controlRisks: Handler<'plan.controlRisks'> = (context, { planId }) => {
  const { db } = context
  const { committeeId, year } = controlPlanTable(context).byId(planId)
  const portfolios = portfoliosFor(db, committeeId, year)
  const controls = controlledInYear(db, year)
  const earlier = earlierControls(db, committeeId, year)
  const records = risksOfPortfolios(
    db,
    portfolios.map(({ id }) => id),
  )
  return {
    portfolios: portfolios.map(({ id, title, committeeName, status, revision }) => ({
      id,
      title,
      committeeName,
      status,
      revision,
      risks: records
        .filter((record) => record.riskAnalysisId === id)
        .map((record) => {
          const { scale: _, ...risk } = toControlRisk(record)
          const own = controls.filter(({ riskId }) => riskId === risk.id)
          return {
            ...risk,
            here: own.filter((control) => control.planId === planId).length,
            elsewhere: [
              ...new Set(
                own
                  .filter((control) => control.planId !== planId && control.committeeId !== committeeId)
                  .map((control) => control.committeeName ?? 'alla nämnder'),
              ),
            ],
            suggestion:
              earlier.find(({ event }) => nameKey(event) === nameKey(risk.event))?.title ?? risk.treatment ?? null,
          }
        }),
    })),
  }
}
