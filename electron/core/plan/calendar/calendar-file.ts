import { AppError } from '../../../../shared/errors'
import { visitCalendar } from '../../../exchange/calendar/visit-calendar'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { calendarRepo } from './calendar-repo'

/** Only visits with a day of their own: a granskning that was just registered as carried out is no visit to remember. */
export const calendarFile: Handler<'plan.calendarFile'> = (
  { db, now },
  { committeeId, responsible, from, to, ids },
) => {
  const repo = calendarRepo(db, readSettings(db).settings.planning.daysPerKind)
  const found = ids === null ? repo.inSpan({ committeeId, responsible }, from, to) : repo.byIds(committeeId, ids)
  const visits = found.flatMap((visit) => (visit.visitOn === null ? [] : [{ ...visit, visitOn: visit.visitOn }]))
  const [only, second] = visits
  if (only === undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Det finns inga besök med dag ${from} – ${to}. Ge granskningarna en dag i kalendern först.`,
    })
  }
  const name = second === undefined ? `Besök ${only.visitOn} ${only.number}` : `Besök ${from} – ${to}`
  const content = visitCalendar(visits, { name, stamp: now() })
  return {
    file: {
      fileName: `${name.replace(notInFileNames, '-')}.ics`,
      contentBase64: Buffer.from(content, 'utf8').toString('base64'),
    },
    visits: visits.length,
  }
}

/** A granskningsnummer of the municipality's own may hold signs that Windows forbids in a file's name. */
const notInFileNames = /[\\/:*?"<>|]/g
