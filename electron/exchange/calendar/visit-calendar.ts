import ical, { ICalCalendarMethod, type ICalEventData } from 'ical-generator'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { addDays } from '../../../shared/domain/iso-date'
import { stockholm, stockholmZone } from './time-zone'
import { descriptionOf, locationOf, summaryOf } from './visit-words'

type DatedVisit = CalendarVisit & { visitOn: string }

interface CalendarHead {
  /** What Outlook calls the calendar. */
  name: string
  /** When the file is made. */
  stamp: Date
}

/**
 * Visits as an iCalendar file (RFC 5545). A visit keeps its UID, and its SEQUENCE follows the row's version: reading the
 * file in again moves what was moved, and doubles nothing.
 */
export function visitCalendar(visits: readonly DatedVisit[], { name, stamp }: CalendarHead): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kvalitetshjulet', product: 'Kalender', language: 'SV' },
    name,
    // A name for the whole file would leave the events without TZID and their stamps in the machine's own time.
    timezone: { name: null, generator: stockholmZone },
    events: visits.map((visit) => ({
      id: `granskning-${visit.id}@kvalitetshjulet`,
      sequence: visit.version,
      stamp,
      ...timeOf(visit),
      summary: summaryOf(visit),
      location: locationOf(visit),
      description: descriptionOf(visit),
    })),
  })
  return `${calendar.toString()}\r\n`
}

/** A visit without times takes the day as a whole; one that only begins is an hour long, so that it is seen. */
function timeOf({
  visitOn,
  visitStart,
  visitEnd,
}: DatedVisit): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (visitStart === null) return { start: dayOf(visitOn), end: dayOf(addDays(visitOn, 1)), allDay: true }
  return {
    start: `${visitOn}T${visitStart}:00`,
    end: `${visitOn}T${visitEnd ?? hourAfter(visitStart)}:00`,
    timezone: stockholm,
  }
}

/** Without a zone the library counts days in UTC, whatever the machine's own zone is. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`)

const hourAfter = (time: string): string => {
  const hour = Number(time.slice(0, 2))
  return hour === 23 ? '23:59' : `${String(hour + 1).padStart(2, '0')}${time.slice(2)}`
}
