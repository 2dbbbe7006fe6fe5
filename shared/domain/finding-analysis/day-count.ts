import type { DayCount } from '../../contracts/finding-analysis'
import { daysBetween, type IsoDate } from '../iso-date'
import { isDated } from './fact'

/** The one in the middle; of an even number the mean of the two in the middle. @param sorted at least one, ascending */
export function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

/** Fewer than four have no halves to speak of. */
const leastForMiddle = 4

/**
 * Median and spread in days. The middle half lies between the medians of the lower and the upper half, the one in the middle
 * left out of both. Pairs that lack a day, or where the later is before the earlier, are not counted; null when none is left.
 */
export function dayCount(
  pairs: ReadonlyArray<readonly [from: IsoDate | null, until: IsoDate | null]>,
): DayCount | null {
  const days = pairs
    .flatMap(([from, until]) =>
      from !== null && until !== null && isDated(from, until) ? [daysBetween(from, until)] : [],
    )
    .toSorted((a, b) => a - b)
  const [least, most] = [days[0], days.at(-1)]
  if (least === undefined || most === undefined) return null
  const half = Math.floor(days.length / 2)
  return {
    base: days.length,
    median: medianOf(days),
    least,
    most,
    middle:
      days.length < leastForMiddle
        ? null
        : { from: medianOf(days.slice(0, half)), until: medianOf(days.slice(days.length - half)) },
  }
}
