import { formatNumber } from '../../shared/text/format'
import classes from './factor-bar.module.css'

interface FactorBarProps {
  name: string
  /** 0 … weight */
  points: number
  /** The most this factor can give. */
  weight: number
  /** The heaviest factor in the same list: its bar takes the whole width. */
  maxWeight: number
  /** One sentence that explains the points. */
  because: string
}

/** One factor of a score: the bar's length is the weight, its filled part the points. */
export function FactorBar({ name, points, weight, maxWeight, because }: FactorBarProps) {
  return (
    <div className={classes.factor}>
      <div className={classes.head}>
        <span>{name}</span>
        <span className={classes.points}>
          {formatNumber(points, 1)} <span className={classes.of}>av {formatNumber(weight)}</span>
        </span>
      </div>
      <div
        className={classes.track}
        style={{ width: `${maxWeight > 0 ? (100 * weight) / maxWeight : 0}%` }}
        aria-hidden
      >
        <div className={classes.filled} style={{ width: `${weight > 0 ? (100 * points) / weight : 0}%` }} />
      </div>
      <p className={classes.because}>{because}</p>
    </div>
  )
}
