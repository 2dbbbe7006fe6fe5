import { WheelMark } from '../../app/wheel-mark'
import classes from './start-page.module.css'

const steps = ['Analysera', 'Planera', 'Samla in', 'Bedöma', 'Åtgärda'] as const
const centre = 240
const radius = 146
const ring = 28

/** Where on the circle an angle is; 0° is straight up, clockwise. */
function at(degrees: number, distance = radius) {
  const angle = ((degrees - 90) * Math.PI) / 180
  return { x: centre + distance * Math.cos(angle), y: centre + distance * Math.sin(angle) }
}

/** From ring to ring, with an arrowhead at the middle that lies along the circle. */
function Arc({ from }: { from: number }) {
  const [start, end, middle] = [at(from + 14), at(from + 58), at(from + 36)]
  return (
    <>
      <path d={`M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`} />
      <path d="M-10 -9L0 0L-10 9" transform={`translate(${middle.x} ${middle.y}) rotate(${from + 36})`} />
    </>
  )
}

const labels = [
  { dx: 0, dy: -49, anchor: 'middle' },
  { dx: 42, dy: 6, anchor: 'start' },
  { dx: 40, dy: 8, anchor: 'start' },
  { dx: -40, dy: 8, anchor: 'end' },
  { dx: -42, dy: 6, anchor: 'end' },
] as const

/** The one illustration of the program: the five steps as a wheel that never ends. */
export function WheelPicture() {
  return (
    <div className={classes.picture}>
      <svg
        viewBox="0 24 480 400"
        role="img"
        aria-label="Fem steg i en ring: Analysera, Planera, Samla in, Bedöma, Åtgärda"
      >
        <g fill="none" stroke="var(--thread)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
          {steps.map((step, index) => (
            <Arc key={step} from={72 * index} />
          ))}
        </g>
        {steps.map((step, index) => {
          const { x, y } = at(72 * index)
          const { dx, dy, anchor } = labels[index] ?? labels[0]
          return (
            <g key={step} className={classes.step}>
              <circle
                cx={x}
                cy={y}
                r={ring}
                fill={index === 0 ? 'var(--accent)' : 'var(--surface)'}
                stroke="var(--accent)"
                strokeWidth="2"
              />
              <text
                x={x}
                y={y + 7}
                textAnchor="middle"
                fontSize="21"
                fill={index === 0 ? 'var(--on-accent)' : 'var(--ink)'}
              >
                {index + 1}
              </text>
              <text x={x + dx} y={y + dy} textAnchor={anchor} fontSize="17" fill="var(--ink)">
                {step}
              </text>
            </g>
          )
        })}
      </svg>
      <div className={classes.hub}>
        <WheelMark size={56} />
      </div>
    </div>
  )
}
