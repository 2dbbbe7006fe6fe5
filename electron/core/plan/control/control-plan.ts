import type { Handler } from '../../handler'
import { currentControlPlan, decidedControlPlan, earlierControlPlan, otherControlPlans } from './control-plan-repo'
import { controlPlanView } from './control-plan-view'
import { portfoliosFor } from './control-risk-repo'

export const controlPlan: Handler<'plan.controlPlan'> = ({ db, today }, { committeeId, year }) => {
  const plan = currentControlPlan(db, committeeId, year)
  return {
    view: plan === undefined ? null : controlPlanView(db, plan, today),
    inForceId: decidedControlPlan(db, committeeId, year)?.id ?? null,
    others: otherControlPlans(db, committeeId, year),
    earlier: earlierControlPlan(db, committeeId, year),
    portfolios: portfoliosFor(db, committeeId, year).length,
  }
}
