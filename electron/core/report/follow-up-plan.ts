import { PlanSectionKey } from '../../../shared/contracts/values'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { planSectionNames } from '../../../shared/text/names'
import { followUpPlanDocument } from '../../documents/follow-up-plan/document'
import type { FollowUpPlanInput } from '../../documents/follow-up-plan/view-model'
import { personCapacity } from '../plan/person-capacity'
import { planTable } from '../plan/plan-repo'
import { sectionsOf } from '../plan/section-repo'
import { activitiesOf } from '../plan/year-wheel/year-wheel-repo'
import type { Context } from '../context'
import { type Composer, notYet, written } from './composed'
import { planLetterInput } from './plan-letter-input'

/** The plan itself as a document: what the letter rests on, with the plan's own texts and everybody's days. */
export const composeFollowUpPlan: Composer = (context, choice) => {
  const source = planLetterInput(context, choice)
  if (!source.ok) return notYet(source.reason)
  const input = { ...source.input, ...ownFacts(context, source.input.plan.id) }
  return written(followUpPlanDocument(input), missingInFollowUpPlan(input))
}

function ownFacts(
  context: Context,
  planId: string,
): Pick<FollowUpPlanInput, 'texts' | 'people' | 'overloads' | 'sent' | 'activities'> {
  const plan = planTable(context).byId(planId)
  const texts = new Map(sectionsOf(context.db, planId).map(({ key, text }) => [key, text]))
  const { people, overloads } = personCapacity(context.db, plan)
  return {
    texts: Object.fromEntries(PlanSectionKey.options.map((key) => [key, texts.get(key) ?? null])) as Record<
      PlanSectionKey,
      string | null
    >,
    people,
    overloads,
    activities: activitiesOf(context.db, false),
    sent: plan.sentOn === null ? null : { on: plan.sentOn, by: plan.sentBy },
  }
}

/** What the document can't tell, each a sentence. */
function missingInFollowUpPlan(input: FollowUpPlanInput): string[] {
  const { plan, year, rows, texts, riskYear, areasWithoutAnalysis } = input
  const empty = PlanSectionKey.options.filter((key) => texts[key] === null)
  const without = (field: 'month' | 'responsible' | 'regularity'): number =>
    rows.filter((row) => row[field] === null).length
  const lacking: Array<[number, string]> = [
    [without('month'), 'har ingen månad'],
    [without('responsible'), 'har ingen ansvarig'],
    [without('regularity'), 'saknar uppgift om hur ofta'],
  ]
  return [
    ...(plan.status === 'draft' ? [`Planen för ${year} är ett utkast. Dokumentet säger det.`] : []),
    ...(rows.length === 0 ? ['Planen har inga rader.'] : []),
    ...(empty.length === 0
      ? []
      : [`Inget är skrivet under ${listInWords(empty.map((key) => `”${planSectionNames[key]}”`))}.`]),
    ...lacking
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${formatCount(count, 'uppföljning', 'uppföljningar')} ${words}.`),
    ...(riskYear === year ? [] : [`Det finns ingen riskanalys för ${year}: riskbilden tas från ${riskYear}.`]),
    ...(areasWithoutAnalysis.length > 0 ? [`Riskanalys saknas för ${listInWords(areasWithoutAnalysis)}.`] : []),
  ]
}
