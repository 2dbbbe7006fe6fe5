import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { wholePercent } from '../../../shared/domain/percent'
import { formatCount, formatNumber, formatPercent } from '../../../shared/text/format'
import { SegmentedBar, type SegmentLook } from '../../ui'
import classes from './multi-year.module.css'
import { expectedInAll } from './words'

const looks: readonly SegmentLook[] = ['fill', 'fill2', 'soft']

/** How the expected follow-ups are spread over the years. */
export function SpreadBar({ view }: { view: MultiYearView }) {
  const sum = expectedInAll(view)
  const gaps = view.rows.filter(({ gaps: own }) => own.some(({ kind }) => kind !== 'nobody')).length
  const words = gaps === 0 ? 'inga luckor' : `${formatCount(gaps, 'insats', 'insatser')} med lucka`
  return (
    <div className={classes.spread}>
      <div>
        <p className={classes.value}>{formatCount(sum, 'uppföljning', 'uppföljningar')}</p>
        <p className={classes.words}>på tre år, {words}</p>
      </div>
      <SegmentedBar
        slim
        label="Förväntade uppföljningar per år"
        segments={view.spread.map(({ year, serviceTypes, expected, inForce }, index) => ({
          label: `${year}:`,
          note: `${formatCount(serviceTypes, 'insats', 'insatser')}, ${formatNumber(expected)} av ${formatNumber(inForce)} avtal (${formatPercent(wholePercent(expected, inForce))})`,
          value: expected,
          text: formatNumber(expected),
          look: looks[index] ?? 'open',
        }))}
      />
    </div>
  )
}
