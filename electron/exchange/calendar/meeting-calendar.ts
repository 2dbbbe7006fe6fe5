import ical, { ICalCalendarMethod } from 'ical-generator'
import { addDays } from '../../../shared/domain/iso-date'
import { stockholmZone } from './time-zone'

interface DatedMeeting {
  id: string
  version: number
  committeeName: string
  heldOn: string
  submitOn: string | null
  /** What goes to the meeting, in order. */
  titles: readonly string[]
}

/**
 * The nämnd's meetings, and the days their documents must be in, as whole days of an iCalendar file (RFC 5545). A meeting
 * keeps its UID, and its SEQUENCE follows the row's version: read in again it moves and is not doubled.
 */
export function meetingCalendar(meetings: readonly DatedMeeting[], head: { name: string; stamp: Date }): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kvalitetshjulet', product: 'Kalender', language: 'SV' },
    name: head.name,
    timezone: { name: null, generator: stockholmZone },
    events: meetings.flatMap(({ id, version, committeeName, heldOn, submitOn, titles }) => [
      {
        id: `sammantrade-${id}@kvalitetshjulet`,
        sequence: version,
        stamp: head.stamp,
        ...wholeDay(heldOn),
        summary: `${committeeName} sammanträder`,
        description: titles.map((title) => `– ${title}`).join('\n') || null,
      },
      ...(submitOn === null
        ? []
        : [
            {
              id: `handlingar-${id}@kvalitetshjulet`,
              sequence: version,
              stamp: head.stamp,
              ...wholeDay(submitOn),
              summary: `Handlingar senast: ${committeeName} ${heldOn}`,
            },
          ]),
    ]),
  })
  return `${calendar.toString()}\r\n`
}

/** Without a zone the library counts days in UTC, whatever the machine's own zone is. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

const wholeDay = (date: string) => ({ start: dayOf(date), end: dayOf(addDays(date, 1)), allDay: true })
