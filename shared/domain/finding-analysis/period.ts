import { comparedDays } from '../growth'
import type { IsoDate } from '../iso-date'
import { yearOf } from '../iso-date'

/** A granskning belongs to its year; `until` cuts the year before where the present one has not ended. */
export interface Period {
  year: number
  until: IsoDate | null
}

export interface Compared {
  now: Period
  before: Period
  /** The year has not ended. */
  ongoing: boolean
  /** 'samma tid 2025', '2025'. */
  beforeWords: string
}

/** The year, and the year before over the same days: a year so far is never set against a whole one. */
export function comparedPeriods(year: number, today: IsoDate): Compared {
  const ongoing = year === yearOf(today)
  const until = ongoing ? comparedDays(year, today).beforeUntil : null
  return {
    now: { year, until: null },
    before: { year: year - 1, until },
    ongoing,
    beforeWords: ongoing ? `samma tid ${year - 1}` : String(year - 1),
  }
}

/** @param on the day of the granskning; without one it is in no part of a year */
export const isWithin = (year: number, on: IsoDate | null, period: Period): boolean =>
  year === period.year && (period.until === null || (on !== null && on <= period.until))
