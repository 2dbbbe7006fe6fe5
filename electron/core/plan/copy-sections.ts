import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { draftPlan } from './plan-repo'
import { planBefore, sectionsOf, sectionTable } from './section-repo'

/** Takes over last year's texts where nothing is written; what has been written stands. */
export const copySections: Handler<'plan.copySections'> = (context, { planId }) => {
  const plan = draftPlan(context, planId)
  const before = planBefore(context.db, plan)
  if (before === undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Det finns ingen fastställd plan för ${plan.year - 1} att hämta texter från.`,
    })
  }
  const table = sectionTable(context)
  const stored = new Map(sectionsOf(context.db, planId).map((section) => [section.key, section]))
  let copied = 0
  for (const { key, text } of sectionsOf(context.db, before.id)) {
    const own = stored.get(key)
    if (text === null || (own !== undefined && own.text !== null)) continue
    if (own === undefined) table.insert({ planId, key, text })
    else table.update(own.id, null, { text })
    copied += 1
  }
  return { copied }
}
