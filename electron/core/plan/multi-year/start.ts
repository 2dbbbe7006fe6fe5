import type { IsoDate } from '../../../../shared/domain/iso-date'
import { type ProposedCell, proposeYears } from '../../../../shared/domain/multi-year/propose'
import { rollYears } from '../../../../shared/domain/multi-year/roll'
import { planLength } from '../../../../shared/domain/multi-year/subject'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { entriesOf, entryTable } from './entry-repo'
import { gatherSubjects } from './gather-subjects'
import { currentMultiYear, type MultiYearRecord, multiYearTable, periodOf } from './multi-year-repo'
import { latestForms } from './subject-repo'

/** Begins a plan for three years: the program's proposal, or last year's plan rolled one year on. */
export const startMultiYear: Handler<'plan.startMultiYear'> = (context, { committeeId, year, from }) => {
  const { db, today } = context
  const standing = currentMultiYear(db, committeeId, year)
  if (standing !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        standing.status === 'draft'
          ? `Det finns redan ett utkast till flerårsplan ${periodOf(standing)}. Öppna det.`
          : `Flerårsplanen ${periodOf(standing)} är fastställd. Starta en ny version av den i stället.`,
    })
  }
  const previous = from === 'previous' ? currentMultiYear(db, committeeId, year - 1) : undefined
  if (from === 'previous' && previous === undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Det finns ingen flerårsplan ${periodOf({ firstYear: year - 1 })} att rulla vidare. Föreslå en ny.`,
    })
  }
  return { id: insertPlan(context, committeeId, year, proposalFor(context, committeeId, year, today, previous)).id }
}

/** The cells of a new plan. @param asOf the day whose knowledge it is made with */
export function proposalFor(
  { db }: Pick<Context, 'db'>,
  committeeId: string | null,
  firstYear: number,
  asOf: IsoDate,
  previous?: Pick<MultiYearRecord, 'id'>,
): Array<ProposedCell & { comment?: string | null }> {
  const subjects = gatherSubjects(db, { committeeId, planId: null }, firstYear + planLength - 1, asOf)
  const forms = latestForms(db)
  if (previous === undefined) return proposeYears(subjects, firstYear, asOf, forms)
  const earlier = groupBy(entriesOf(db, previous.id), ({ serviceTypeId }) => serviceTypeId)
  return rollYears(subjects, earlier, firstYear, asOf, forms)
}

export function insertPlan(
  context: Context,
  committeeId: string | null,
  firstYear: number,
  cells: ReadonlyArray<ProposedCell & { comment?: string | null }>,
): MultiYearRecord {
  const plan = multiYearTable(context).insert({ committeeId, firstYear, revision: 1, status: 'draft' })
  const entries = entryTable(context)
  for (const { serviceTypeId, year, form, expected, comment = null } of cells) {
    entries.insert({ planId: plan.id, serviceTypeId, year, form, expected, comment })
  }
  return plan
}
