import type { Handler } from '../../handler'
import { entriesOf } from './entry-repo'
import { currentMultiYear, otherMultiYears } from './multi-year-repo'
import { multiYearView } from './multi-year-view'
import { subjectRows } from './subject-repo'

export const multiYear: Handler<'plan.multiYear'> = (context, { committeeId, year }) => {
  const { db, today } = context
  const plan = currentMultiYear(db, committeeId, year)
  const previous = currentMultiYear(db, committeeId, year - 1)
  return {
    view: plan === undefined ? null : multiYearView(context, plan),
    others: otherMultiYears(db, committeeId, year),
    previous:
      previous === undefined
        ? null
        : { id: previous.id, firstYear: previous.firstYear, entries: entriesOf(db, previous.id).length },
    serviceTypes: subjectRows(db, committeeId, null, today).length,
  }
}
