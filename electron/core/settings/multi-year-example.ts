import type { Context } from '../context'
import { entryIn, entryTable, namedEntries } from '../plan/multi-year/entry-repo'
import { placeEntry } from '../plan/multi-year/place-entry'
import { insertPlan, proposalFor } from '../plan/multi-year/start'
import { multiYearTable } from '../plan/multi-year/multi-year-repo'

/**
 * The invented municipality's three-year plans: last year's joint one, decided with what was known then, and the draft that
 * is being made for the three years to come.
 * @param year the year that is in progress
 */
export function multiYearExample(context: Context, year: number): void {
  const decidedOn = `${year - 1}-12-10`
  const decided = insertPlan(context, null, year, proposalFor(context, null, year, decidedOn))
  multiYearTable(context).update(decided.id, null, {
    status: 'decided',
    decidedBy: 'Gruppchef, kvalitetsenheten',
    decidedOn,
  })
  const draft = insertPlan(context, null, year + 1, proposalFor(context, null, year + 1, context.today))
  chooseForms(context, draft.id, year + 1)
  multiYearTable(context).update(draft.id, null, {
    comment: 'Stäms av med enhetscheferna för handläggarna innan planen fastställs.',
  })
}

/** What the program can't know: an insats that is screened as a whole at once, and one that is followed up with others. */
function chooseForms(context: Context, planId: string, year: number): void {
  const entries = entryTable(context)
  for (const { id, serviceTypeId, serviceType } of namedEntries(context.db, planId)) {
    if (serviceType === 'Familjerådgivning') entries.remove(id, null)
    if (serviceType === 'Familjerådgivning' && entryIn(context.db, planId, serviceTypeId, year) === undefined) {
      placeEntry(context, { planId, serviceTypeId, year, form: 'screening', comment: null })
    }
    if (serviceType === 'Trygghetslarm och digital tillsyn') {
      entries.update(id, null, { form: 'joint', comment: 'Görs tillsammans med grannkommunerna.' })
    }
  }
}
