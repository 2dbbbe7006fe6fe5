import { isFollowedUp } from '../../../shared/domain/control/result'
import { currentControlPlan } from '../plan/control/control-plan-repo'
import { activitiesOf, resultsOfActivity } from '../plan/control/activity-repo'
import { recordedTable } from '../recorded-table'
import type { Context } from '../context'

const decidedBy = 'Kommunstyrelsens ekonomiutskott'

/**
 * What the sheet Internkontroll has no columns for: whom the controls are reported to, whether what they showed was a
 * deviation, and the decision. The plan that the workbook brought is the joint one of the year.
 */
export function controlExample(context: Context, year: number): void {
  const plan = currentControlPlan(context.db, null, year)
  if (plan === undefined) return
  const activities = recordedTable(context, 'controlActivity')
  const results = recordedTable(context, 'controlResult')
  const rows = activitiesOf(context.db, plan.id)
  for (const [index, { id, reportsTo }] of rows.entries()) {
    if (reportsTo === null) activities.update(id, null, { reportsTo: index % 3 === 2 ? 'Ledningsgruppen' : 'Nämnden' })
    for (const result of resultsOfActivity(context.db, id)) {
      if (result.deviation === null && isFollowedUp(result)) {
        results.update(result.id, null, judgementOf(result.result ?? '', year, result.tertial))
      }
    }
  }
  if (rows.length > 0) {
    recordedTable(context, 'controlPlan').update(plan.id, null, {
      status: 'decided',
      decidedBy,
      decidedOn: `${year - 1}-12-14`,
    })
  }
}

const DEVIATES = /(?<!\p{L})(?:saknas?|saknade|inte|för sent|sena?|avvik\p{L}*|brist\p{L}*)(?!\p{L})/iu

/** What was written tells whether it was as it should be; where it was not, a measure was decided. */
function judgementOf(result: string, year: number, tertial: number) {
  if (!DEVIATES.test(result) || /utan (?:avvikelse|anmärkning)|inga avvikelser/i.test(result)) {
    return { deviation: 'none' as const }
  }
  const measureDueOn = { 1: `${year}-08-31`, 2: `${year}-10-31`, 3: `${year + 1}-02-28` }[tertial] ?? null
  return {
    deviation: 'minor' as const,
    measure: 'Rutinen gås igenom med de enheter där stickproven avvek, och nya stickprov tas.',
    measureResponsible: 'Enhetschef',
    measureDueOn,
  }
}
