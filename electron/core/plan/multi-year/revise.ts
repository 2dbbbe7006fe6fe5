import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { entriesOf, entryTable } from './entry-repo'
import { currentMultiYear, multiYearTable } from './multi-year-repo'

/** A new version to change in: the decided one stays as it was decided. */
export const reviseMultiYear: Handler<'plan.reviseMultiYear'> = (context, { planId }) => {
  const plans = multiYearTable(context)
  const plan = plans.byId(planId)
  if (plan.status !== 'decided') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Bara den flerårsplan som gäller kan få en ny version. Öppna den fastställda versionen.',
    })
  }
  if (currentMultiYear(context.db, plan.committeeId, plan.firstYear)?.status === 'draft') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Det finns redan en ny version under arbete. Öppna utkastet.',
    })
  }
  const { committeeId, firstYear, revision, comment } = plan
  const draft = plans.insert({
    committeeId,
    firstYear,
    revision: revision + 1,
    status: 'draft',
    comment,
    previousId: plan.id,
  })
  const entries = entryTable(context)
  for (const { serviceTypeId, year, form, expected, comment: note } of entriesOf(context.db, plan.id)) {
    entries.insert({ planId: draft.id, serviceTypeId, year, form, expected, comment: note })
  }
  return { id: draft.id }
}
