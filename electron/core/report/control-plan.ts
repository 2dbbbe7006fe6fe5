import { formatCount } from '../../../shared/text/format'
import { controlPlanDocument } from '../../documents/control-plan/document'
import type { ControlInput } from '../../documents/control-plan/view-model'
import { currentControlPlan } from '../plan/control/control-plan-repo'
import { type Composer, notYet, written } from './composed'
import { controlInput, noControlPlan } from './control-input'

/** The plan to work with: the draft says that it is one. */
export const composeControlPlan: Composer = (context, choice) => {
  const plan = currentControlPlan(context.db, choice.committeeId, choice.year)
  if (plan === undefined) return notYet(noControlPlan(context.db, choice))
  const input = controlInput(context, choice, plan)
  return written(controlPlanDocument(input), missingInControlPlan(input))
}

/** What the plan can't tell, each a sentence. */
function missingInControlPlan({ view, year }: ControlInput): string[] {
  const { plan, activities, uncontrolled, notes } = view
  const without = (field: 'method' | 'frequency' | 'responsible' | 'reportsTo'): number =>
    activities.filter((activity) => (activity[field] ?? '').trim() === '').length
  const lacking: Array<[number, string]> = [
    [without('method'), 'metod'],
    [without('frequency'), 'frekvens'],
    [without('responsible'), 'ansvarig'],
    [without('reportsTo'), 'mottagare'],
  ]
  return [
    ...(plan.status === 'draft' ? [`Planen för ${year} är ett utkast. Dokumentet säger det.`] : []),
    ...(activities.length === 0 ? ['Planen har inga kontrollmoment.'] : []),
    ...lacking
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${formatCount(count, 'kontrollmoment', 'kontrollmoment')} saknar ${what}.`),
    ...(uncontrolled.length > 0
      ? [`${formatCount(uncontrolled.length, 'risk kräver', 'risker kräver')} kontrollmoment men har inget.`]
      : []),
    ...notes,
  ]
}
