/** The day that the example is seen from. Nothing is registered as done after it. */
export const TODAY = '2026-11-22'

const DAY = 86_400_000

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

export const addYears = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

/** Moves a Saturday or Sunday back to the Friday before, since nobody visits or decides on a weekend. */
export function toWorkday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  if (weekday === 6) return addDays(date, -1)
  return weekday === 0 ? addDays(date, -2) : date
}

export const yearOf = (date: string): number => Number(date.slice(0, 4))
