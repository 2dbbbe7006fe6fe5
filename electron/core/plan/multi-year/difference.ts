import { multiYearDifference as compare } from '../../../../shared/domain/multi-year/difference'
import type { Handler } from '../../handler'
import { namedEntries } from './entry-repo'
import { multiYearTable } from './multi-year-repo'

/** What the version changes against the one it was made from; of a first version there is nothing to compare with. */
export const multiYearDifference: Handler<'plan.multiYearDifference'> = (context, { planId }) => {
  const table = multiYearTable(context)
  const plan = table.byId(planId)
  if (plan.previousId === null) return { from: null, rows: [] }
  const previous = table.byId(plan.previousId)
  return {
    from: `Version ${previous.revision}, fastställd ${previous.decidedOn}`,
    rows: compare(namedEntries(context.db, previous.id), namedEntries(context.db, plan.id)),
  }
}
