import { bookedVisits } from '../../../../shared/domain/calendar/booked'
import { findClashes } from '../../../../shared/domain/calendar/clashes'
import { checkVisit, visitWarnings } from '../../../../shared/domain/calendar/visit'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { calendarRepo } from './calendar-repo'

/** The month of the plan stays as it was: the plan says what was decided, the visit what came of it. */
export const scheduleVisit: Handler<'plan.scheduleVisit'> = (context, { id, version, ...visit }) => {
  const table = recordedTable(context, 'review')
  const review = table.byId(id)
  assertRule(checkVisit(visit, review))
  const { version: written, responsible } = table.update(id, version, visit)
  const day = calendarRepo(context.db, readSettings(context.db).settings.planning.daysPerKind).inSpan(
    { committeeId: null, responsible },
    visit.visitOn,
    visit.visitOn,
  )
  const clashes = findClashes(bookedVisits(day)).filter(({ ids }) => ids.includes(id))
  return {
    version: written,
    warnings: [...visitWarnings(visit, review), ...clashes.map(({ sentence }) => sentence)],
  }
}
