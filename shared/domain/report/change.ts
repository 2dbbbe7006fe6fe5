import { isSmallBase } from '../finding-analysis/small-base'
import { wholePercent } from '../percent'

/**
 * What two figures carry. The rules of the documents' sentences: a sentence about a direction is written only when these
 * say so, with the same limits as on the program's pages.
 */

export type Direction = 'rising' | 'falling' | 'unchanged'

export interface Change {
  /** Null where either number is unknown. */
  direction: Direction | null
  /** Now minus before; null where either is unknown. */
  difference: number | null
  /** The size of the change in whole percent of what was before; null where that is fewer than ten. */
  percent: number | null
  /** Fewer than ten both times: the counts can be told, a direction can't. */
  tooFew: boolean
}

/** How a count changed between two equally long periods. */
export function changeOf(now: number | null, before: number | null): Change {
  if (now === null || before === null) return { direction: null, difference: null, percent: null, tooFew: false }
  const difference = now - before
  return {
    direction: directionOf(difference),
    difference,
    percent: isSmallBase(before) ? null : wholePercent(Math.abs(difference), before),
    tooFew: isSmallBase(now) && isSmallBase(before),
  }
}

/** A count and what it is counted on. */
export interface Share {
  part: number
  base: number
}

/** Differences below this many percentage points are told as about the same, as on the page of outcomes. */
export const leastPoints = 5

export interface ShareChange {
  percent: number | null
  percentBefore: number | null
  /** Percentage points, from the whole percents that stand beside; null where either share is unknown. */
  points: number | null
  /** Null where either is unknown; unchanged is "about as" when the points are not 0. */
  direction: Direction | null
  /** Fewer than ten in either base: shares are told with their counts and not compared. */
  tooFew: boolean
}

/** How a share changed; both are told with their counts. */
export function shareChange(now: Share | null, before: Share | null): ShareChange {
  const percent = now === null ? null : wholePercent(now.part, now.base)
  const percentBefore = before === null ? null : wholePercent(before.part, before.base)
  const points = percent === null || percentBefore === null ? null : percent - percentBefore
  return {
    percent,
    percentBefore,
    points,
    direction: points === null ? null : pointsDirection(points),
    tooFew: points !== null && (isSmallBase(now?.base ?? 0) || isSmallBase(before?.base ?? 0)),
  }
}

/** Under five percentage points is unchanged. */
export const pointsDirection = (points: number): Direction =>
  Math.abs(points) < leastPoints ? 'unchanged' : directionOf(points)

export const directionOf = (difference: number): Direction =>
  difference > 0 ? 'rising' : difference < 0 ? 'falling' : 'unchanged'
