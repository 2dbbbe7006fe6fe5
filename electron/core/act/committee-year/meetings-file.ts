import { AppError } from '../../../../shared/errors'
import { meetingCalendar } from '../../../exchange/calendar/meeting-calendar'
import type { Handler } from '../../handler'
import { itemRepo } from './item-repo'
import { meetingRepo } from './meeting-repo'

/** The year's meetings and the last days for their documents, for Outlook. What is cancelled is left out. */
export const meetingsFile: Handler<'act.meetingsFile'> = ({ db, now }, { committeeId, year }) => {
  const meetings = meetingRepo(db)
    .ofYear(committeeId, year)
    .filter(({ cancelledOn }) => cancelledOn === null)
  if (meetings.length === 0) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: `Det finns inga sammanträden ${year}. Lägg in dem först.` })
  }
  const items = itemRepo(db).ofMeetings(meetings.map(({ id }) => id))
  const dated = meetings.map((meeting) => ({
    ...meeting,
    titles: items.filter(({ meetingId }) => meetingId === meeting.id).map(({ title }) => title),
  }))
  const content = meetingCalendar(dated, { name: `Nämndens år ${year}`, stamp: now() })
  return {
    file: { fileName: `Nämndens år ${year}.ics`, contentBase64: Buffer.from(content, 'utf8').toString('base64') },
  }
}
