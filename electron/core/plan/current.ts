import type { Handler } from '../handler'
import { readSettings } from '../settings/settings-repo'
import { currentPlan, otherPlans } from './plan-repo'
import { planView } from './plan-view'

export const current: Handler<'plan.current'> = ({ db }, { committeeId, year }) => {
  const plan = currentPlan(db, committeeId, year)
  return {
    view: plan === undefined ? null : planView(db, plan),
    others: otherPlans(db, committeeId, year),
    defaultDays: readSettings(db).settings.planning.daysAvailable,
  }
}
