import classes from './capacity-bar.module.css'
import { restOf } from './rest-of'
import { SegmentedBar, type Segment } from './segmented-bar'

interface CapacityBarProps {
  /** "117,5 av 120 dagar" */
  figure: string
  /** "är planerade, 2,5 dagar kvar att fördela" or "3,5 dagar för mycket" */
  words: string
  /** What is used, in the order it is drawn. */
  used: Segment[]
  /** In the same unit as the segments' values. */
  capacity: number
  /** Legend word for what is left: "Kvar". */
  restLabel: string
}

/** How much of what there is has been given away. */
export function CapacityBar({ figure, words, used, capacity, restLabel }: CapacityBarProps) {
  const sum = used.reduce((total, segment) => total + segment.value, 0)
  const rest: Segment = { label: restLabel, value: restOf(used, capacity), text: '', look: 'hatched' }
  return (
    <div className={classes.row}>
      <div>
        <p className={classes.value}>{figure}</p>
        <p className={`${classes.words} ${sum > capacity ? classes.over : ''}`}>{words}</p>
      </div>
      <SegmentedBar segments={[...used, rest]} label={`${figure} ${words}`} slim />
    </div>
  )
}
