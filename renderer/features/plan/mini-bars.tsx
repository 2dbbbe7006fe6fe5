import type { PriorityFactor } from '../../../shared/contracts/plan'
import { formatNumber } from '../../../shared/text/format'
import classes from './plan.module.css'

/** The factors of a score in small, in their fixed order: width is the weight, the filled part the points. */
export function MiniBars({ factors }: { factors: readonly PriorityFactor[] }) {
  const spoken = factors.map(
    ({ name, points, weight }) => `${name} ${formatNumber(points, 1)} av ${formatNumber(weight)}`,
  )
  return (
    <div className={classes.bars} role="img" aria-label={spoken.join(', ')} title={spoken.join('\n')}>
      {factors.map(({ name, points, weight }) => (
        <div key={name} className={classes.bar} style={{ flex: `${weight} 1 0` }}>
          <div className={classes.filled} style={{ width: `${weight > 0 ? (100 * points) / weight : 0}%` }} />
        </div>
      ))}
    </div>
  )
}
