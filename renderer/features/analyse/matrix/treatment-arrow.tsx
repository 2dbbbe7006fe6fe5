import { useElementSize } from '@mantine/hooks'
import { arrowPath, rem } from './arrow-path'
import type { Step } from './placing'
import classes from './matrix.module.css'

/** A cell, and the place in it in rem from its middle. */
interface Place {
  at: Step
  x: number
  y: number
}

interface TreatmentArrowProps {
  size: number
  from: Place
  to: Place
  number: number
}

/** From the selected mark to its dashed ghost where treatment is expected to bring it. The panel beneath says it in words. */
export function TreatmentArrow({ size, from, to, number }: TreatmentArrowProps) {
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const middle = ({ likelihood, consequence }: Step): [number, number] => [
    ((consequence - 0.5) / size) * width,
    ((size - likelihood + 0.5) / size) * height,
  ]
  const end = ({ at, x, y }: Place): [number, number] => {
    const [left, top] = middle(at)
    return [left + x * rem(), top + y * rem()]
  }
  return (
    <div ref={ref} className={classes.overlay} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={height}>
          <path className={classes.arrow} d={arrowPath(end(from), end(to), rem())} />
        </svg>
      )}
      <span
        className={classes.ghost}
        style={{
          left: `${((to.at.consequence - 0.5) / size) * 100}%`,
          top: `${((size - to.at.likelihood + 0.5) / size) * 100}%`,
          transform: `translate(calc(-50% + ${to.x}rem), calc(-50% + ${to.y}rem))`,
        }}
      >
        {number}
      </span>
    </div>
  )
}
