import { isFollowedUp } from '../../../shared/domain/control/result'
import { currentControlPlan } from '../plan/control/control-plan-repo'
import { activitiesOf, resultsOfActivity } from '../plan/control/activity-repo'
import { recordedTable } from '../recorded-table'
import type { Context } from '../context'

const decidedBy = 'Socialnämnden'

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
  for (const [index, { id, reportsTo, risk }] of rows.entries()) {
    if (reportsTo === null) activities.update(id, null, { reportsTo: index % 3 === 2 ? 'Ledningsgruppen' : 'Nämnden' })
    for (const result of resultsOfActivity(context.db, id)) {
      if (result.deviation === null && isFollowedUp(result)) {
        results.update(result.id, null, judgementOf(result.result ?? '', risk.process, year, result.tertial))
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

interface ExampleMeasure {
  deviation: 'minor' | 'serious'
  measure: string
  measureResponsible: string
}

const usual: ExampleMeasure = {
  deviation: 'minor',
  measure: 'Rutinen gås igenom med enheterna där kontrollen avvek, och nya stickprov tas.',
  measureResponsible: 'enhetschef',
}

/** What was decided where a control of the process showed a deviation. */
const measures: Readonly<Record<string, ExampleMeasure>> = {
  Biståndshandläggning: {
    deviation: 'serious',
    measure: 'Väntande beslut gås igenom varje vecka med utförarna, och nämnden får läget varje månad.',
    measureResponsible: 'enhetschef, biståndsenheten',
  },
  'Ersättning till utförare': {
    deviation: 'minor',
    measure: 'Beloppen regleras, och stickprovet utökas nästa tertial.',
    measureResponsible: 'controller',
  },
  'Hälso- och sjukvård': {
    deviation: 'minor',
    measure: 'Delegeringarna förnyas, och en påminnelse läggs in två månader före.',
    measureResponsible: 'MAS',
  },
}

/** What was written tells whether it was as it should be; where it was not, a measure was decided. */
function judgementOf(result: string, process: string | null, year: number, tertial: number) {
  if (!DEVIATES.test(result) || /utan (?:avvikelse|anmärkning)|inga avvikelser/i.test(result)) {
    return { deviation: 'none' as const }
  }
  const measureDueOn = [`${year}-08-31`, `${year}-12-15`, `${year + 1}-02-28`][tertial - 1] ?? null
  return { ...(measures[process ?? ''] ?? usual), measureDueOn }
}
