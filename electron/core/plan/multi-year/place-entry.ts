import { expectedIn } from '../../../../shared/domain/multi-year/expect'
import { planLength, yearsOf } from '../../../../shared/domain/multi-year/subject'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import type { Context } from '../../context'
import { entriesOf, entryIn, entryTable } from './entry-repo'
import { gatherSubjects } from './gather-subjects'
import { draftMultiYear, type MultiYearRecord, periodOf } from './multi-year-repo'

/** Puts an insats in a year; without a number it counts on those who fall due before the insats comes up again. */
export const placeEntry: Handler<'plan.placeEntry'> = (
  context,
  { planId, serviceTypeId, year, form, expected, comment },
) => {
  const { db, today } = context
  const plan = draftMultiYear(context, planId)
  const lastYear = plan.firstYear + planLength - 1
  const subject = gatherSubjects(db, { committeeId: plan.committeeId, planId: null }, lastYear, today).find(
    ({ id }) => id === serviceTypeId,
  )
  if (subject === undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Insatsen hör inte till planens nämnd, eller är arkiverad.',
    })
  }
  checkFree(context, plan, subject, year)
  const own = entriesOf(db, planId).filter((entry) => entry.serviceTypeId === serviceTypeId)
  const number = expected === undefined ? expectedIn(subject, own, year, lastYear, form, today) : expected
  return entryTable(context).insert({ planId, serviceTypeId, year, form, expected: number, comment })
}

/** One follow-up per insats and year, within the plan's years. @throws AppError RULE_BROKEN */
export function checkFree(
  { db }: Pick<Context, 'db'>,
  plan: MultiYearRecord,
  insats: { id: string; name: string },
  year: number,
): void {
  if (!yearsOf(plan.firstYear).includes(year)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Flerårsplanen gäller ${periodOf(plan)}. ${insats.name} kan inte planeras ${year}.`,
    })
  }
  if (entryIn(db, plan.id, insats.id, year) === undefined) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${insats.name} har redan en uppföljning ${year}. Ändra antalet i den, eller ta bort den först.`,
  })
}
