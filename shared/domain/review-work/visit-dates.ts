import type { IsoDate } from '../iso-date'

type Errors = Record<string, string>

const notYet = (day: IsoDate): string => `${day} har inte varit än. Ange dagen när det är gjort.`

/** What is recorded as done must have been: a visit, an interview, an iakttagelse. */
export function doneDayErrors(days: Readonly<Record<string, IsoDate | null>>, today: IsoDate): Errors {
  return Object.fromEntries(
    Object.entries(days).flatMap(([field, day]) => (day === null || day <= today ? [] : [[field, notYet(day)]])),
  )
}
