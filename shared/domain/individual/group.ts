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

/** What can be told of a group when that is more than half of it: less would be a picture of something else. */
export function largestPart(
  year: ProtectedYear,
  measure: Measure,
  selection: Selection,
): { rows: number; counts: ReadonlyMap<string | number, number> } | null {
  const cells = wholeWithin(year, measure, selection)
  const rowsOf = (some: readonly Cell[]): number => some.reduce((sum, { answers }) => sum + answers.length, 0)
  const rows = rowsOf(cells)
  const all = rowsOf(year.cells.filter((cell) => matches(cell, selection)))
  return rows * 2 > all ? { rows, counts: countsOf(measure, cells) } : null
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

/**
 * The figures of every utförare and insats, or any other pair of dimensions, in one reading of the year: the same answers
 * as `figureOf` gives one by one.
 * @returns by the values in the dimensions' order, with a line feed between
 */
export function figuresBy(
  year: ProtectedYear,
  measure: Measure,
  by: readonly Dimension[],
  selection: Selection = {},
): Map<string, GroupFigure> {
  const blocks = year.blocksFor(measure)
  const inBlock = new Map<number, number>()
  year.cells.forEach(({ answers }, index) => {
    const block = blocks[index] ?? -1
    inBlock.set(block, (inBlock.get(block) ?? 0) + answers.length)
  })
  const groups = new Map<string, { cells: Cell[]; rows: number; blocks: Map<number, number> }>()
  const places = by.map((dimension) => dimensions.indexOf(dimension))
  year.cells.forEach((cell, index) => {
    if (!matches(cell, selection)) return
    const key = places.map((place) => cell.place[place] ?? '').join('\n')
    const group = groups.get(key) ?? { cells: [], rows: 0, blocks: new Map<number, number>() }
    groups.set(key, group)
    const block = blocks[index] ?? -1
    group.cells.push(cell)
    group.rows += cell.answers.length
    group.blocks.set(block, (group.blocks.get(block) ?? 0) + cell.answers.length)
  })
  return new Map(
    [...groups].map(([key, group]): [string, GroupFigure] => {
      if (group.rows < year.limit) return [key, { state: 'few' }]
      const whole = [...group.blocks].every(([block, rows]) => block !== -1 && inBlock.get(block) === rows)
      if (!whole) return [key, { state: 'revealing' }]
      return [key, { state: 'shown', rows: group.rows, counts: countsOf(measure, group.cells) }]
    }),
  )
}
