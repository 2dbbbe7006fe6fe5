import { useElementSize } from '@mantine/hooks'
import type { Placed, Step } from './placing'
import classes from './matrix.module.css'

interface TreatmentArrowProps {
  size: number
  from: Placed
  to: Step
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
  const [fromX, fromY] = middle(from.at)
  const start: [number, number] = [fromX + from.x * rem(), fromY + from.y * rem()]
  const [toX, toY] = middle(to)
  const end: [number, number] = [toX + ghostAside * rem(), toY]
  return (
    <div ref={ref} className={classes.overlay} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={height}>
          <path className={classes.arrow} d={arrowPath(start, end, rem())} />
        </svg>
      )}
      <span
        className={classes.ghost}
        style={{
          left: `${((to.consequence - 0.5) / size) * 100}%`,
          top: `${((size - to.likelihood + 0.5) / size) * 100}%`,
          transform: `translate(calc(-50% + ${ghostAside}rem), -50%)`,
        }}
      >
        {number}
      </span>
    </div>
  )
}

/** The ghost stands beside the middle, so that it hides no mark that stands alone there. */
const ghostAside = 1.0625
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
