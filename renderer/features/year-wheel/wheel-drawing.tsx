import { wheelSteps } from '../../../shared/domain/year-wheel'
import { formatMonth } from '../../../shared/text/format'
import { type ReactNode, useId } from 'react'
import { beginOf, middle, ringPart, rings, side, stepArc, wordArc } from './geometry'
import classes from './year-wheel.module.css'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** The wheel without its marks: months, the ring of what goes on all year, and the five steps. The month we are in is filled. */
export function WheelDrawing({ thisMonth }: { thisMonth: number }) {
  return (
    <svg className={classes.drawing} viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      {months.map((month) => {
        const begin = beginOf(month)
        return (
          <g key={month} data-now={month === thisMonth || undefined} className={classes.month}>
            <path className={classes.monthBand} d={ringPart(rings.months, rings.outer, begin, begin + 30)} />
            <path className={classes.sector} d={ringPart(rings.activities, rings.months, begin, begin + 30)} />
            <ArcWord arc={wordArc((rings.outer + rings.months) / 2, begin + 15)}>{formatMonth(month, 'long')}</ArcWord>
          </g>
        )
      })}
      <path className={classes.ongoingRing} d={ringPart(rings.ongoing, rings.activities, 0, 360)} />
      {wheelSteps.map((step) => {
        const arc = stepArc(step)
        const words = `${step.number} ${step.name}`
        return (
          <g key={step.number} className={classes.step}>
            {arc === null ? (
              <>
                <circle cx={middle} cy={middle} r={rings.hub - 2} />
                <text x={middle} y={middle} dy="-0.1em">
                  {words}
                </text>
                <text x={middle} y={middle} dy="1.1em">
                  hela året
                </text>
              </>
            ) : (
              <>
                <path d={arc.path} />
                <ArcWord arc={arc.name}>{words}</ArcWord>
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** A word along an arc. */
function ArcWord({ arc, children }: { arc: string; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <path id={id} d={arc} className={classes.wordLine} />
      <text dy="0.35em">
        <textPath href={`#${id}`} startOffset="50%">
          {children}
        </textPath>
      </text>
    </>
  )
}
