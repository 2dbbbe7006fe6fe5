import type { FindingAnalysisRow, FindingDimension } from '../../../shared/contracts/finding-analysis'
import { formatNumber } from '../../../shared/text/format'
import { TraceableFigure } from '../../ui'
import classes from './finding-analysis.module.css'

interface RateCellProps {
  row: FindingAnalysisRow
  dimension: FindingDimension
  beforeWords: string
}

/** Carried-out granskningar and brister per granskning; never a rate without its base, and few are said to be few. */
export function RateCell({ row: { key, rate, rateBefore }, dimension, beforeWords }: RateCellProps) {
  const href = key === null ? null : reviewsOf(dimension, key)
  const reviews = rate?.reviews ?? 0
  return (
    <>
      <td>
        {href === null || reviews === 0 ? (
          formatNumber(reviews)
        ) : (
          <TraceableFigure href={href}>{formatNumber(reviews)}</TraceableFigure>
        )}
      </td>
      <td className={classes.rate}>
        {formatNumber(rate?.perReview ?? null, 1)}
        {rate?.small === true && reviews > 0 && <span className={classes.quiet}> få</span>}
        {rate?.small === false && rateBefore !== null && rateBefore.reviews > 0 && (
          <span className={classes.second}>
            {beforeWords}: {formatNumber(rateBefore.perReview, 1)} på {formatNumber(rateBefore.reviews)}
            {rateBefore.small && ', få'}
          </span>
        )}
      </td>
    </>
  )
}

/** The granskningar behind, where their list has a filter for it. */
const reviewsOf = (dimension: FindingDimension, key: string): string | null =>
  dimension === 'serviceType'
    ? `/samla-in/granskningar?${new URLSearchParams({ status: 'completed', insats: key })}`
    : dimension === 'provider'
      ? `/samla-in/granskningar?${new URLSearchParams({ status: 'completed', utforare: key })}`
      : null
