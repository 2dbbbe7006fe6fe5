import { useElementSize } from '@mantine/hooks'
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

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

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

/** From the mark's edge to the ghost's, in rem. */
const radius = 0.95
const head = 0.4

function arrowPath([x1, y1]: [number, number], [x2, y2]: [number, number], unit: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const gap = radius * unit
  const [sx, sy, ex, ey] = [x1 + ux * gap, y1 + uy * gap, x2 - ux * gap, y2 - uy * gap]
  const wing = (turn: number): string =>
    `${ex - (ux * Math.cos(turn) - uy * Math.sin(turn)) * head * unit} ${ey - (uy * Math.cos(turn) + ux * Math.sin(turn)) * head * unit}`
  return `M${sx} ${sy}L${ex} ${ey}M${wing(0.5)}L${ex} ${ey}L${wing(-0.5)}`
}
