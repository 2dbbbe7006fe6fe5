import { useEffect } from 'react'
import { addDays, addMonths, isIsoDate, yearOf } from '../../../shared/domain/iso-date'
import { useScreen } from '../../app/screen-state'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'

export const calendarViews = ['manad', 'vecka', 'belastning'] as const
export type CalendarViewName = (typeof calendarViews)[number]

/**
 * What the calendar shows, kept in the address: view, day and whose visits. The day and the year in the top bar follow each
 * other: going to another year chooses it there, and choosing a year there goes to the same day of it.
 */
export function useCalendarAddress(today: string) {
  const { year, chooseYear } = useScreen()
  const { values, set } = useAddressFilter(['vy', 'datum', 'ansvarig'])
  const written = values.datum !== null && isIsoDate(values.datum) ? values.datum : null
  useEffect(() => {
    if (written !== null) chooseYear(yearOf(written))
  }, [written, chooseYear])

  const start = written ?? today
  const date =
    yearOf(start) === year ? start : written === null ? `${year}-01-01` : addMonths(start, (year - yearOf(start)) * 12)
  const view = oneOf(calendarViews, values.vy) ?? 'manad'
  const goTo = (day: string): void => {
    set('datum', day)
    chooseYear(yearOf(day))
  }
  return {
    view,
    date,
    responsible: values.ansvarig,
    goTo,
    /** One month or one week on, or back. */
    turn: (steps: number): void => goTo(view === 'vecka' ? addDays(date, 7 * steps) : addMonths(date, steps)),
    show: (next: CalendarViewName): void => set('vy', next === 'manad' ? null : next),
    choose: (responsible: string | null): void => set('ansvarig', responsible),
  }
}

export type CalendarAddress = ReturnType<typeof useCalendarAddress>
