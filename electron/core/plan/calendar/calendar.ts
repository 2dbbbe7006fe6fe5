import { bookedVisits } from '../../../../shared/domain/calendar/booked'
import { findClashes } from '../../../../shared/domain/calendar/clashes'
import { addDays, daysBetween, monthOf, yearOf } from '../../../../shared/domain/iso-date'
import { meetingRepo } from '../../act/committee-year/meeting-repo'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { activitiesOf } from '../year-wheel/year-wheel-repo'
import { calendarRepo } from './calendar-repo'

/** The visits of a span of days, what still lacks a day, who can't be at two places, and what recurs in those months. */
export const calendar: Handler<'plan.calendar'> = ({ db }, { committeeId, from, to, responsible }) => {
  const repo = calendarRepo(db, readSettings(db).settings.planning.daysPerKind)
  const scope = { committeeId, responsible }
  const [fromYear, toYear] = [yearOf(from), yearOf(to)]
  // The weeks of a wall calendar reach into the years beside; the middle says which year is looked at.
  const year = yearOf(addDays(from, Math.floor(daysBetween(from, to) / 2)))
  const visits = repo.inSpan(scope, from, to)
  return {
    visits,
    withoutDate: repo.withoutDate(scope, fromYear, toYear),
    clashes: findClashes(bookedVisits(visits)),
    activities: activitiesOf(db, false).filter(({ month }) => monthsOf(from, to).includes(month)),
    meetings: responsible === null ? meetingRepo(db).between(committeeId, from, to) : [],
    responsibles: repo.responsibles(committeeId, fromYear, toYear),
    hasReviews: repo.hasReviews(committeeId, year),
  }
}

/** The months, 1–12, that a span touches. */
function monthsOf(from: string, to: string): number[] {
  const first = yearOf(from) * 12 + monthOf(from) - 1
  const count = Math.min(12, yearOf(to) * 12 + monthOf(to) - first)
  return Array.from({ length: Math.max(0, count) }, (_, index) => ((first + index) % 12) + 1)
}
