import { type IsoDate, yearOf } from '../iso-date'

/** The time that a lägesbild covers. */
export interface PictureYears {
  /** Three calendar years, oldest first; the last one may still be going on. */
  years: readonly [number, number, number]
  /** The last day that counts: today, or the last day of a year that is over. */
  until: IsoDate
  /** The year whose priorities the picture feeds. */
  prioritiesYear: number
}

/**
 * Three years up to the chosen one. A year that has not come shows the same as the present one, since nothing has happened
 * in it yet; its priorities are its own.
 */
export function pictureYears(chosen: number, today: IsoDate): PictureYears {
  const present = yearOf(today)
  const last = Math.min(chosen, present)
  return {
    years: [last - 2, last - 1, last],
    until: last === present ? today : `${last}-12-31`,
    prioritiesYear: chosen > present ? chosen : chosen + 1,
  }
}

/** A year that has not ended: its numbers are so far. */
export const isOngoing = ({ years, until }: Pick<PictureYears, 'years' | 'until'>): boolean =>
  until < `${years[2]}-12-31`
