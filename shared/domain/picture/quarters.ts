import type { PictureLane } from '../../contracts/picture'
import type { IsoDate } from '../iso-date'
import type { PictureYears } from './years'

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const
const quarterStarts = ['01-01', '04-01', '07-01', '10-01'] as const

/**
 * How many a quarter over the three years. Quarters that have not begun are left out, those before the register was taken
 * into use are unknown, and the one that goes on is said to.
 */
export function quartersOf(
  dates: readonly IsoDate[],
  firstYear: number | null,
  { years, until }: PictureYears,
): NonNullable<PictureLane['quarters']> {
  return years.flatMap((year) =>
    quarterEnds.flatMap((end, index) => {
      const from = `${year}-${quarterStarts[index]}`
      const to = `${year}-${end}`
      if (from > until) return []
      const isKnown = firstYear !== null && year >= firstYear
      const count = isKnown ? dates.filter((day) => day >= from && day <= to && day <= until).length : null
      return [{ from, to, count, ongoing: until < to }]
    }),
  )
}
