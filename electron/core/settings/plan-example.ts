import type { PlanSectionKey, ReviewKind, ReviewMethod } from '../../../shared/contracts/values'
import { regularityWords } from '../../../shared/domain/plan/regularity'
import { spreadDays } from '../../../shared/domain/plan/spread-days'
import { reviewMethodNames } from '../../../shared/text/names'
import type { Context } from '../context'
import { personCapacity } from '../plan/person-capacity'
import { sections } from '../plan/sections'
import { recordedTable } from '../recorded-table'
import { planRowsWithInterval } from './example-repo'

/** How the invented municipality carries out each kind; the planners decide the rest case by case. */
const methods: Partial<Record<ReviewKind, ReviewMethod>> = {
  quality: 'visit',
  agreement: 'visit',
  screening: 'questionnaire',
  healthCare: 'visit',
}

/** What the planners have added in their own words; the other sections follow the program's suggestion. */
const ownWords: Partial<Record<PlanSectionKey, string>> = {
  forms:
    'Minst vart tredje besök är oanmält. Före besöket begärs rutiner, bemanningslistor och tillstånd in, och den ekonomiska kontrollen görs.',
  timetable: 'Juli och december hålls fria för påkallade granskningar.',
}

/**
 * Fills the example's draft plan with what a planner adds before it is sent: texts, how and how often, and everybody's
 * working days.
 */
export function writePlanExample(context: Context, planId: string): void {
  const rows = recordedTable(context, 'plannedFollowUp')
  for (const { id, kind, intervalYears } of planRowsWithInterval(context.db, planId)) {
    const method = methods[kind as ReviewKind]
    rows.update(id, null, {
      method: method === undefined ? null : reviewMethodNames[method],
      regularity: regularityWords(kind as ReviewKind, (intervalYears ?? 3) * 12),
    })
  }
  for (const { key, suggestion } of sections(context, { planId }).sections) {
    const text = [suggestion, ownWords[key]].filter((part) => part !== undefined).join('\n\n')
    recordedTable(context, 'planSection').insert({ planId, key, text })
  }
  const plan = recordedTable(context, 'followUpPlan').byId(planId)
  for (const stated of spreadDays(personCapacity(context.db, plan))) {
    recordedTable(context, 'planCapacity').insert({ planId, ...stated })
  }
}
