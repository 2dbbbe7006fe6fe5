import { type Dimension, dimensions, type Measure } from './answer'
import { type Cell, countsOf, type ProtectedYear } from './protected-year'

/** A group of answers: those with one of the values in every dimension that is named. */
export type Selection = Partial<Record<Dimension, ReadonlySet<string>>>

/** `few`: under the limit. `revealing`: large enough, but something smaller could be worked out from it. */
export type Protection = 'few' | 'revealing'

export type GroupFigure =
  /** Nobody has answered. */
  | { state: 'empty' }
  /** `rows` judged; `counts` by answer, in which rows without one are not. */
  | { state: 'shown'; rows: number; counts: ReadonlyMap<string | number, number> }
  | { state: Protection }

const matches = ({ place }: Cell, selection: Selection): boolean =>
  dimensions.every((dimension, index) => selection[dimension]?.has(place[index] ?? '') ?? true)

/**
 * The figure of a group, or why it is not shown: it is shown when it is made of whole blocks and nothing else. Whether a
 * protected group's answers are alike is never said.
 */
export function figureOf(year: ProtectedYear, measure: Measure, selection: Selection): GroupFigure {
  const blocks = year.blocksFor(measure)
  const within: Cell[] = []
  const touched = new Set<number>()
  const outside = new Set<number>()
  year.cells.forEach((cell, index) => {
    const block = blocks[index] ?? -1
    if (matches(cell, selection)) {
      within.push(cell)
      touched.add(block)
    } else outside.add(block)
  })
  const rows = within.reduce((sum, { answers }) => sum + answers.length, 0)
  if (rows === 0) return { state: 'empty' }
  if (rows < year.limit) return { state: 'few' }
  if (touched.has(-1) || [...touched].some((block) => outside.has(block))) return { state: 'revealing' }
  return { state: 'shown', rows, counts: countsOf(measure, within) }
}

/** The cells of the whole blocks that lie within a group: what can be told of it where all of it can't be. */
export function wholeWithin(year: ProtectedYear, measure: Measure, selection: Selection): Cell[] {
  const blocks = year.blocksFor(measure)
  const outside = new Set<number>([-1])
  year.cells.forEach((cell, index) => {
    if (!matches(cell, selection)) outside.add(blocks[index] ?? -1)
  })
  return year.cells.filter((_, index) => !outside.has(blocks[index] ?? -1))
}

/** The values that the answers of a group have in a dimension. */
export const valuesIn = (year: ProtectedYear, dimension: Dimension, selection: Selection): string[] => {
  const index = dimensions.indexOf(dimension)
  return [...new Set(year.cells.filter((cell) => matches(cell, selection)).map(({ place }) => place[index] ?? ''))]
}

/**
 * Of the values side by side, those too small to be shown that a protected one shares a block with: what could be worked
 * out if it stood there.
 */
export function wouldReveal(
  year: ProtectedYear,
  measure: Measure,
  dimension: Dimension,
  value: string,
  selection: Selection,
): string[] {
  const index = dimensions.indexOf(dimension)
  const blocks = year.blocksFor(measure)
  const own = new Set<number>()
  const sizes = new Map<string, number>()
  const inBlocks: Array<[string, number]> = []
  year.cells.forEach((cell, at) => {
    if (!matches(cell, selection)) return
    const other = cell.place[index] ?? ''
    sizes.set(other, (sizes.get(other) ?? 0) + cell.answers.length)
    inBlocks.push([other, blocks[at] ?? -1])
    if (other === value) own.add(blocks[at] ?? -1)
  })
  const neighbours = inBlocks.filter(
    ([other, block]) => other !== value && own.has(block) && (sizes.get(other) ?? 0) < year.limit,
  )
  return [...new Set(neighbours.map(([other]) => other))]
}
