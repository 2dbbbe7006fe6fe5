import { type KeyboardEvent, useId, useState } from 'react'
import type { RiskRow } from '../../../../shared/contracts/analyse'
import { bandOf, type RiskScale, riskValue } from '../../../../shared/domain/risk'
import { Axes } from './axes'
import { MoreRisks } from './more-risks'
import { TreatmentArrow } from './treatment-arrow'
import { cellsOf, placeStyle } from './plot'
import { placeRisks, type Placed, sameStep, type Step, stepOf, type View } from './placing'
import classes from './matrix.module.css'
import { useMarkDrag } from './use-mark-drag'
import { placeInWords } from './words'

interface RiskMatrixProps {
  scale: RiskScale
  risks: readonly RiskRow[]
  view: View
  selectedId: string | null
  onSelect: (id: string) => void
  /** Absent when the analysis is decided: the marks can then be selected but not moved. */
  onMove?: (risk: RiskRow, to: Step) => void
}

const directions: Partial<Record<string, Step>> = {
  ArrowUp: { likelihood: 1, consequence: 0 },
  ArrowDown: { likelihood: -1, consequence: 0 },
  ArrowRight: { likelihood: 0, consequence: 1 },
  ArrowLeft: { likelihood: 0, consequence: -1 },
}

/** Risks as numbered marks, moved by pointer or arrow keys. The list beside says the same in words. */
export function RiskMatrix({ scale, risks, view, selectedId, onSelect, onMove }: RiskMatrixProps) {
  const hint = useId()
  const [spoken, setSpoken] = useState('')
  const ghost = ghostOf(risks, view, selectedId)
  const { marks, overflows, ghost: ghostPlace } = placeRisks(risks, view, selectedId, ghost)
  const selected = marks.find(({ risk }) => risk.id === selectedId)

  const moveTo = (risk: RiskRow, from: Step, to: Step): void => {
    if (onMove === undefined || sameStep(from, to)) return
    setSpoken(`Risk ${risk.number}: ${placeInWords(scale, to)}.`)
    onMove(risk, to)
  }
  const { drag, handlers } = useMarkDrag((id, to) => {
    const mark = marks.find(({ risk }) => risk.id === id)
    if (mark) moveTo(mark.risk, mark.at, to)
  })
  const onKeyDown = (event: KeyboardEvent, { risk, at }: Placed): void => {
    const direction = directions[event.key]
    if (direction === undefined || onMove === undefined) return
    event.preventDefault()
    const to = {
      likelihood: clamp(at.likelihood + direction.likelihood, scale.size),
      consequence: clamp(at.consequence + direction.consequence, scale.size),
    }
    if (sameStep(at, to)) setSpoken('Längre går skalan inte.')
    else moveTo(risk, at, to)
  }

  return (
    <div className={classes.matrix} data-size={scale.size}>
      <Axes scale={scale} />
      <div
        className={classes.plot}
        role="group"
        aria-label={`Riskmatris ${view === 'inherent' ? 'före' : 'efter'} åtgärd: sannolikhet uppåt, konsekvens åt höger`}
      >
        {cellsOf(scale.size).map((cell) => (
          <div
            key={keyOf(cell)}
            className={classes.cell}
            data-cell={keyOf(cell)}
            data-level={bandOf(scale, riskValue(cell.likelihood, cell.consequence)).level}
            data-target={(drag?.over && sameStep(drag.over, cell)) || undefined}
            data-selected={(selected && sameStep(selected.at, cell)) || undefined}
          >
            <span aria-hidden="true">{riskValue(cell.likelihood, cell.consequence)}</span>
          </div>
        ))}
        {selected && ghost && (
          <TreatmentArrow
            size={scale.size}
            from={selected}
            to={{ at: ghost, ...ghostPlace }}
            number={selected.risk.number}
          />
        )}
        {marks.map((mark) => (
          <button
            key={mark.risk.id}
            type="button"
            className={classes.mark}
            style={placeStyle(mark, scale.size, drag?.id === mark.risk.id ? drag : null)}
            data-selected={mark.risk.id === selectedId || undefined}
            data-assumed={mark.assumed || undefined}
            data-dragged={drag?.id === mark.risk.id || undefined}
            data-movable={onMove !== undefined || undefined}
            aria-pressed={mark.risk.id === selectedId}
            aria-label={`Risk ${mark.risk.number}${view === 'residual' ? ' efter åtgärd' : ''}, ${mark.risk.event}: ${placeInWords(scale, mark.at)}${mark.assumed ? ' (står kvar: inte bedömd)' : ''}`}
            aria-describedby={onMove && hint}
            title={mark.risk.event}
            onClick={() => onSelect(mark.risk.id)}
            onKeyDown={(event) => onKeyDown(event, mark)}
            {...(onMove ? handlers(mark.risk.id) : {})}
          >
            {mark.risk.number}
          </button>
        ))}
        {overflows.map((overflow) => (
          <MoreRisks
            key={keyOf(overflow.at)}
            risks={overflow.risks}
            place={placeInWords(scale, overflow.at)}
            style={placeStyle(overflow, scale.size, null)}
            onSelect={onSelect}
          />
        ))}
      </div>
      <p id={hint} className="visually-hidden">
        Piltangenterna flyttar risken ett steg. Ctrl+Z ångrar.
      </p>
      <p className="visually-hidden" aria-live="assertive">
        {spoken}
      </p>
    </div>
  )
}

/** Before treatment, the selected risk shows where treatment is expected to bring it. */
function ghostOf(risks: readonly RiskRow[], view: View, selectedId: string | null): Step | null {
  const selected = risks.find(({ id }) => id === selectedId)
  const after = selected && view === 'inherent' ? stepOf(selected, 'residual') : null
  return after && selected && !sameStep(selected, after) ? after : null
}

const keyOf = ({ likelihood, consequence }: Step): string => `${likelihood}-${consequence}`
const clamp = (step: number, size: number): number => Math.min(size, Math.max(1, step))
