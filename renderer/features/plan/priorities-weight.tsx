import { useId } from 'react'
import type { WeightKey } from '../../../shared/contracts/weights'
import { formatNumber } from '../../../shared/text/format'
import { NumberField } from '../../ui/forms'
import { weightLabel } from './factor-words'
import classes from './priorities.module.css'

interface PriorityWeightProps {
  factor: WeightKey
  points: number
  /** The weight that is saved. */
  before: number
  onChange: (points: number) => void
}

/** Higher weights than this are typed: a slider to 100 would be too coarse for weights of 2 and 4. */
const sliderEnd = 40

/** One factor's weight, drawn or typed; what is saved stands beside when it has been moved. */
export function PriorityWeight({ factor, points, before, onChange }: PriorityWeightProps) {
  const id = useId()
  const label = weightLabel(factor)
  return (
    <div className={classes.weight}>
      <label htmlFor={id} className={classes.weightName}>
        {label}
        {points !== before && <span className={classes.weightBefore}> (sparad: {formatNumber(before)})</span>}
      </label>
      <input
        id={id}
        className={classes.slider}
        type="range"
        min={0}
        max={Math.max(sliderEnd, before)}
        step={1}
        value={points}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div className={classes.points}>
        <NumberField
          label={<span className="visually-hidden">{label}, poäng</span>}
          min={0}
          max={100}
          value={points}
          onChange={(typed) => onChange(typed ?? 0)}
        />
      </div>
    </div>
  )
}
