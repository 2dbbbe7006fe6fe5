import { recordedTable } from '../recorded-table'
import type { Context } from '../context'
import { reviewsLeftInMonth } from './example-repo'

/** Days in December with their times; the last has none, as when only the day is settled. */
const bookings = [
  { day: '01', start: '09:00', end: '12:00' },
  { day: '03', start: '13:00', end: '16:00' },
  { day: '08', start: '09:00', end: '15:00' },
  { day: '10', start: '09:30', end: '12:00' },
  { day: '15', start: null, end: null },
] as const

/** The year's last visits are booked: the calendar of the invented municipality has something to show, one still waits. */
export function visitsExample(context: Context, year: number): void {
  const reviews = recordedTable(context, 'review')
  for (const [index, id] of reviewsLeftInMonth(context.db, year, 12).entries()) {
    const booking = bookings[index]
    if (booking === undefined) return
    const { day, start, end } = booking
    reviews.update(id, null, { visitOn: `${year}-12-${day}`, visitStart: start, visitEnd: end })
  }
}
