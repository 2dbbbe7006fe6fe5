import { useElementSize } from '@mantine/hooks'
import type { Output } from '../../../../shared/contracts'
import { bandOf, type RiskScale, riskValue } from '../../../../shared/domain/risk'
import { arrowPath, rem } from './arrow-path'
import { Axes } from './axes'
import classes from './matrix.module.css'
import moves from './move-matrix.module.css'
import { type Placeable, placeRisks, sameStep, type Step } from './placing'
import { cellsOf, placeStyle } from './plot'

type Row = Output<'analyse.compare'>['rows'][number]
interface Mark extends Placeable {
  row: Row
  /** Where an arrow begins, or where a risk stands now (or stood last). */
  is: 'start' | 'place'
}

/** What stands under a mark whose risk came or went; the rest need no word. */
const endWords = { added: 'ny', removed: 'borttagen', changed: '', same: '' } as const

/**
 * What moved between two analyses on the same scale: an arrow from the old place to the new, where the number stands; new
 * risks are marked and gone ones struck out. The table beside says the same in words.
 */
export function MoveMatrix({ scale, rows }: { scale: RiskScale; rows: readonly Row[] }) {
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const moved = rows.filter(({ before, after }) => before && after && !sameStep(before, after))
  const placed = placeRisks(
    [...rows.map((row) => markOf(row, 'place')), ...moved.map((row) => markOf(row, 'start'))],
    'inherent',
    null,
    null,
  )
  const marks = placed.marks.filter(({ risk }) => risk.is === 'place')
  const overflows = placed.overflows
    .map((overflow) => ({ ...overflow, risks: overflow.risks.filter(({ is }) => is === 'place') }))
    .filter(({ risks }) => risks.length > 0)
  /** A mark without room of its own is found at "+2"; a start without room in the middle of its cell. */
  const placeOf = (row: Row, is: Mark['is']): { at: Step; x: number; y: number } => {
    const at = (is === 'start' ? row.before : (row.after ?? row.before)) as Step
    const own = placed.marks.find(({ risk }) => risk.row === row && risk.is === is)
    const among = is === 'place' && overflows.find((overflow) => overflow.risks.some((risk) => risk.row === row))
    return own ?? (among || { at, x: 0, y: 0 })
  }
  const pixels = ({ at, x, y }: { at: Step; x: number; y: number }): [number, number] => [
    ((at.consequence - 0.5) / scale.size) * width + x * rem(),
    ((scale.size - at.likelihood + 0.5) / scale.size) * height + y * rem(),
  ]
  return (
    <>
      <div className={classes.matrix} data-size={scale.size} role="img" aria-label={inWords(rows)}>
        <Axes scale={scale} />
        <div className={classes.plot} ref={ref}>
          {cellsOf(scale.size).map(({ likelihood, consequence }) => (
            <div
              key={`${likelihood}-${consequence}`}
              className={classes.cell}
              data-level={bandOf(scale, riskValue(likelihood, consequence)).level}
            >
              <span aria-hidden="true">{riskValue(likelihood, consequence)}</span>
            </div>
          ))}
          <div className={classes.overlay} aria-hidden="true">
            {width > 0 && (
              <svg width={width} height={height}>
                {moved.map((row) => {
                  const start = pixels(placeOf(row, 'start'))
                  return (
                    <g key={`${row.number}-${row.change}`}>
                      <circle className={moves.start} cx={start[0]} cy={start[1]} r={0.25 * rem()} />
                      <path className={moves.arrow} d={arrowPath(start, pixels(placeOf(row, 'place')), rem(), 0.25)} />
                    </g>
                  )
                })}
              </svg>
            )}
          </div>
          {marks.map((mark) => (
            <span
              key={mark.risk.id}
              className={`${classes.mark} ${moves.mark}`}
              style={placeStyle(mark, scale.size, null)}
              data-change={mark.risk.row.change}
              title={mark.risk.event}
              aria-hidden="true"
            >
              {mark.risk.number}
              {endWords[mark.risk.row.change] !== '' && (
                <span className={moves.word}>{endWords[mark.risk.row.change]}</span>
              )}
            </span>
          ))}
          {overflows.map((overflow) => (
            <span
              key={`${overflow.at.likelihood}-${overflow.at.consequence}`}
              className={classes.more}
              style={placeStyle(overflow, scale.size, null)}
              title={overflow.risks.map(({ number, event }) => `${number}. ${event}`).join('\n')}
              aria-hidden="true"
            >
              +{overflow.risks.length}
            </span>
          ))}
        </div>
      </div>
      <p className={moves.key}>Pilen går från den gamla platsen till den nya, där numret står.</p>
    </>
  )
}

function markOf(row: Row, is: Mark['is']): Mark {
  const { likelihood, consequence } = (is === 'start' ? row.before : (row.after ?? row.before)) as Step
  return {
    id: `${row.number}-${row.change}-${is}`,
    number: row.number,
    event: row.event,
    likelihood,
    consequence,
    residualLikelihood: null,
    residualConsequence: null,
    row,
    is,
  }
}

/** 'Förflyttningar: 3 risker har flyttats, 1 är ny och 2 är borttagna.' */
function inWords(rows: readonly Row[]): string {
  const of = (change: Row['change']): number => rows.filter((row) => row.change === change).length
  const moved = rows.filter(({ before, after }) => before && after && !sameStep(before, after)).length
  return `Förflyttningar i riskmatrisen: ${moved} flyttade, ${of('added')} nya och ${of('removed')} borttagna. Tabellen bredvid säger vilka.`
}
