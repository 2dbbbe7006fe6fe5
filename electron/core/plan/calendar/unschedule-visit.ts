import { checkMovable } from '../../../../shared/domain/calendar/visit'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** The granskning is then again one of those that lack a day. */
export const unscheduleVisit: Handler<'plan.unscheduleVisit'> = (context, { id, version }) => {
  const table = recordedTable(context, 'review')
  assertRule(checkMovable(table.byId(id)))
  return { version: table.update(id, version, { visitOn: null, visitStart: null, visitEnd: null }).version }
}
