import { type IsoDate, yearOf } from '../iso-date'

const lastDays = ['04-30', '08-31', '12-31'] as const

/**
 * The last day that a year's figures reach: the end of its last closed tertial, null before the first has closed. A row
 * that is registered today then changes no figure today, and what it says can't be read from the difference between two
 * looks. Periods are whole tertials, so that no two of them differ by a few days.
 *
 * @param today a tertial is closed the day after its last
 */
export function countedThrough(year: number, today: IsoDate): IsoDate | null {
  if (yearOf(today) > year) return `${year}-12-31`
  if (yearOf(today) < year) return null
  return lastDays.map((day): IsoDate => `${year}-${day}`).findLast((day) => day < today) ?? null
}

/** The latest year whose tertials are all closed. */
export const lastWholeYear = (today: IsoDate): number => yearOf(today) - 1

/** 'januari–augusti 2026', 'hela 2025': the period that figures through the day hold. */
export function periodInWords(through: IsoDate): string {
  const month = { '04-30': 'april', '08-31': 'augusti' }[through.slice(5)]
  return month === undefined ? `hela ${yearOf(through)}` : `januari–${month} ${yearOf(through)}`
}
