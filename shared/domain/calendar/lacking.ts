import { type IsoDate, monthOf, yearOf } from '../iso-date'

/** passed: its month has gone; now: this month; later: a month to come; noMonth: no month is set either. */
export type Lack = 'passed' | 'now' | 'later' | 'noMonth'

/** How a granskning without a day for its visit stands today. */
export function lackOf({ year, plannedMonth }: { year: number; plannedMonth: number | null }, today: IsoDate): Lack {
  if (plannedMonth === null) return yearOf(today) > year ? 'passed' : 'noMonth'
  const distance = (year - yearOf(today)) * 12 + plannedMonth - monthOf(today)
  if (distance < 0) return 'passed'
  return distance === 0 ? 'now' : 'later'
}
