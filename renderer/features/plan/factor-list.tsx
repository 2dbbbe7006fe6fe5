import type { PriorityFactor } from '../../../shared/contracts/plan'
import { formatCount, formatNumber } from '../../../shared/text/format'
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

/** The score and what it is made of, the heaviest ground first and what is unknown last; the points add up to the score. */
export function FactorList({ title, detail, score, place, factors, reasons = [] }: FactorListProps) {
  const heaviest = Math.max(0, ...factors.map(({ weight }) => weight))
  const total = factors.reduce((sum, { weight }) => sum + weight, 0)
  const known = factors.filter(({ unknown }) => !unknown).toSorted((a, b) => b.points - a.points)
  const unknown = factors.filter((factor) => factor.unknown)
  const bar = ({ name, value, points, weight, because }: PriorityFactor) => (
    <FactorBar
      key={name}
      name={`${capital(name)}: ${value}`}
      points={points}
      weight={weight}
      maxWeight={heaviest}
      because={because}
    />
  )
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
      {known.map(bar)}
      {unknown.length > 0 && (
        <>
          <h3 className={classes.unknownHead}>
            Uppgift saknas: {formatCount(unknown.length, 'faktor', 'faktorer')} på mitten av skalan
          </h3>
          {unknown.map(bar)}
        </>
      )}
    </div>
  )
}
