import type { RiskRow } from '../../../../shared/contracts/analyse'

/** The parts of a risk that its place depends on. */
export type Placeable = Pick<
  RiskRow,
  'id' | 'number' | 'event' | 'likelihood' | 'consequence' | 'residualLikelihood' | 'residualConsequence'
>

/** Values before treatment, or those expected after. */
export type View = 'inherent' | 'residual'

export interface Step {
  likelihood: number
  consequence: number
}

/** A mark in the matrix, in rem from the middle of its cell. */
export interface Placed<R extends Placeable = RiskRow> {
  risk: R
  at: Step
  x: number
  y: number
  /** The risk has no values after treatment: in that view it stands where it stood before. */
  assumed: boolean
}

export interface Overflow<R extends Placeable = RiskRow> {
  at: Step
  x: number
  y: number
  risks: R[]
}

/** Where a risk stands in a view; null after treatment when nothing has been valued. */
export function stepOf(risk: Omit<Placeable, 'id' | 'number' | 'event'>, view: View): Step | null {
  if (view === 'inherent') return { likelihood: risk.likelihood, consequence: risk.consequence }
  if (risk.residualLikelihood === null || risk.residualConsequence === null) return null
  return { likelihood: risk.residualLikelihood, consequence: risk.residualConsequence }
}

export const sameStep = (a: Step, b: Step): boolean => a.likelihood === b.likelihood && a.consequence === b.consequence

/** From five in a cell on, the rest is behind "+2". */
const mostInCell = 4
/** Half the distance between two marks in a cell, in rem. */
const apart = 1.0625

/**
 * Every mark with its place, and the cells that hold more than can be shown. The selected mark is always shown.
 * @param ghost the cell where the selected risk's ghost needs a place of its own
 */
export function placeRisks<R extends Placeable>(
  risks: readonly R[],
  view: View,
  selectedId: string | null,
  ghost: Step | null,
): { marks: Placed<R>[]; overflows: Overflow<R>[]; ghost: { x: number; y: number } } {
  const cells = new Map<string, R[]>()
  for (const risk of risks) {
    const { likelihood, consequence } = stepOf(risk, view) ?? (stepOf(risk, 'inherent') as Step)
    const key = `${likelihood}-${consequence}`
    cells.set(key, [...(cells.get(key) ?? []), risk])
  }
  const marks: Placed<R>[] = []
  const overflows: Overflow<R>[] = []
  let ghostPlace = { x: 0, y: 0 }
  for (const [key, inCell] of cells) {
    const [likelihood = 0, consequence = 0] = key.split('-').map(Number)
    const at = { likelihood, consequence }
    const guests = ghost !== null && sameStep(at, ghost) ? 1 : 0
    const crowded = inCell.length + guests > mostInCell
    const ordered = crowded ? withFirst(inCell, selectedId) : inCell
    const shown = crowded ? ordered.slice(0, mostInCell - 1 - guests) : ordered
    const slots = slotsFor(crowded ? mostInCell : shown.length + guests)
    if (guests === 1) ghostPlace = slot(slots, shown.length)
    shown.forEach((risk, index) => {
      marks.push({ risk, at, ...slot(slots, index), assumed: stepOf(risk, view) === null })
    })
    if (crowded) overflows.push({ at, ...slot(slots, mostInCell - 1), risks: ordered.slice(shown.length) })
  }
  return { marks: marks.sort((a, b) => a.risk.number - b.risk.number), overflows, ghost: ghostPlace }
}

const withFirst = <R extends Placeable>(risks: R[], id: string | null): R[] =>
  risks.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))

const slot = (slots: readonly (readonly [number, number])[], index: number): { x: number; y: number } => {
  const [x = 0, y = 0] = slots[index] ?? []
  return { x: x * apart, y: y * apart }
}

function slotsFor(count: number): readonly (readonly [number, number])[] {
  if (count === 1) return [[0, 0]]
  if (count === 2)
    return [
      [-1, 0],
      [1, 0],
    ]
  if (count === 3)
    return [
      [-1, -0.9],
      [1, -0.9],
      [0, 0.9],
    ]
  return [
    [-1, -0.9],
    [1, -0.9],
    [-1, 0.9],
    [1, 0.9],
  ]
}
