import type { PriorityFactor } from '../../../shared/contracts/plan'
import { formatNumber } from '../../../shared/text/format'
import { FactorBar } from '../../ui'
import { capital } from './plan-words'
import classes from './plan.module.css'

interface FactorListProps {
  title: string
  /** Insats, avtal and enhet on one line. */
  detail: string
  score: number | null
  /** 'plats 1 av 61' or 'plats 1'. */
  place: string | null
  factors: readonly PriorityFactor[]
  /** Why the row is in the plan, where it is. */
  reasons?: readonly string[]
}

/** The score and what it is made of, the heaviest ground first; the points add up to the score. */
export function FactorList({ title, detail, score, place, factors, reasons = [] }: FactorListProps) {
  const heaviest = Math.max(0, ...factors.map(({ weight }) => weight))
  const total = factors.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <div>
      <div className={classes.who}>
        <div>
          <p className={classes.name}>{title}</p>
          <p className={classes.detail}>{detail}</p>
        </div>
        {score !== null && (
          <div className={classes.score}>
            <p className={classes.points}>{formatNumber(score, 1)}</p>
            <p className={classes.detail}>
              av {formatNumber(total)}
              {place === null ? '' : `, ${place}`}
            </p>
          </div>
        )}
      </div>
      {reasons.length > 0 && (
        <ul className={classes.reasons} aria-label="Därför är raden med">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {factors
        .toSorted((a, b) => b.points - a.points)
        .map(({ name, points, weight, because }) => (
          <FactorBar
            key={name}
            name={capital(name)}
            points={points}
            weight={weight}
            maxWeight={heaviest}
            because={because}
          />
        ))}
    </div>
  )
}
