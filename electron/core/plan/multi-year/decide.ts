import { canDecideMultiYear } from '../../../../shared/domain/multi-year/decide'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { entriesOf } from './entry-repo'
import { decidedMultiYear, multiYearTable, overlappingMultiYears } from './multi-year-repo'

/** Freezes the plan and replaces the version decided before. */
export const decideMultiYear: Handler<'plan.decideMultiYear'> = (
  context,
  { planId, version, decidedBy, decidedOn },
) => {
  const { db } = context
  const table = multiYearTable(context)
  const plan = table.byId(planId)
  const check = canDecideMultiYear(plan.status, entriesOf(db, planId).length, overlappingMultiYears(db, plan))
  if (!check.ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Flerårsplanen kan inte fastställas: ${check.reasons.join(' ')} Inget har ändrats.`,
      details: check.reasons,
    })
  }
  const before = decidedMultiYear(db, plan)
  if (before !== undefined) table.update(before.id, null, { status: 'superseded' })
  table.update(planId, version, { status: 'decided', decidedBy, decidedOn })
  return null
}
