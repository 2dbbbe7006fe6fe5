import classes from './capacity-bar.module.css'
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

/** What is left of the capacity, never below 0: over 100 % the bar keeps its width and the words say by how much. */
export function restOf(used: Pick<Segment, 'value'>[], capacity: number): number {
  const sum = used.reduce((total, segment) => total + segment.value, 0)
  return Math.max(0, Math.round((capacity - sum) * 100) / 100)
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
