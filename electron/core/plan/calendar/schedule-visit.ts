import { checkVisit, visitWarnings } from '../../../../shared/domain/calendar/visit'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** The month of the plan stays as it was: the plan says what was decided, the visit what came of it. */
export const scheduleVisit: Handler<'plan.scheduleVisit'> = (context, { id, version, ...visit }) => {
  const table = recordedTable(context, 'review')
  const review = table.byId(id)
  assertRule(checkVisit(visit, review))
  return { version: table.update(id, version, visit).version, warnings: visitWarnings(visit, review) }
}
