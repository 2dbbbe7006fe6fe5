import { spreadDays } from '../../../shared/domain/plan/spread-days'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { capacityTable } from './capacity-repo'
import { personCapacity } from './person-capacity'
import { draftPlan } from './plan-repo'

/** Gives away the plan's days that nobody has stated, so that there is something to measure the months against. */
export const spreadCapacity: Handler<'plan.spreadCapacity'> = (context, { planId }) => {
  const plan = draftPlan(context, planId)
  const spread = spreadDays(personCapacity(context.db, plan))
  if (spread.length === 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Det finns inga dagar kvar att fördela, eller ingen månad utan angivna dagar. Inget har ändrats.',
    })
  }
  const table = capacityTable(context)
  for (const stated of spread) table.insert({ planId, ...stated })
  return { filled: spread.length }
}
