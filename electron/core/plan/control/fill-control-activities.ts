import type { Handler } from '../../handler'
import { activitiesOf, activityTable } from './activity-repo'
import { draftControlPlan } from './control-plan-repo'

/** Gives every kontrollmoment that lacks a field the same words; what is written already stands. */
export const fillControlActivities: Handler<'plan.fillControlActivities'> = (context, { planId, field, value }) => {
  draftControlPlan(context, planId)
  const table = activityTable(context)
  const lacking = activitiesOf(context.db, planId).filter((activity) => (activity[field] ?? '').trim() === '')
  for (const { id } of lacking) table.update(id, null, { [field]: value })
  return { changed: lacking.length }
}
