import { formatCount, formatNumber, plural } from '../../text/format'

/**
 * 'Dessa 5 passerar 36 månader om planen står'; with different intervals 'passerar sitt intervall'.
 * @param intervals of those who pass, in months
 */
export function passingWords(intervals: readonly number[]): string {
  const count = intervals.length
  if (count === 0) return 'Ingen passerar sitt intervall om planen står'
  const [only] = intervals
  const interval =
    only !== undefined && new Set(intervals).size === 1
      ? formatCount(only, 'månad', 'månader')
      : plural(count, 'sitt intervall', 'sina intervall')
  return count === 1
    ? `En passerar ${interval} om planen står`
    : `Dessa ${formatNumber(count)} passerar ${interval} om planen står`
}

/** What else is to be said beside those who pass: '13 har redan passerat sitt intervall, 12 saknar uppgift om senaste granskning.' */
export function alsoWords(before: number, unknown: number): string {
  const parts = [
    ...(before === 0
      ? []
      : [`${formatNumber(before)} har redan passerat ${plural(before, 'sitt intervall', 'sina intervall')}`]),
    ...(unknown === 0 ? [] : [`${formatNumber(unknown)} saknar uppgift om senaste granskning`]),
  ]
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}
