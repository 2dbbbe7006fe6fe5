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

function matcherOf(selection: Selection): (cell: Cell) => boolean {
  const asked = dimensions.flatMap((dimension, index): Array<[number, ReadonlySet<string>]> => {
    const values = selection[dimension]
    return values === undefined ? [] : [[index, values]]
  })
  return ({ place }) => asked.every(([index, values]) => values.has(place[index] ?? ''))
}

/**
 * The figure of a group, or why it is not shown: it is shown when it is made of whole blocks and nothing else. Whether a
 * protected group's answers are alike is never said.
 */
export function figureOf(year: ProtectedYear, measure: Measure, selection: Selection): GroupFigure {
  const blocks = year.blocksFor(measure)
  const matches = matcherOf(selection)
  const within: Cell[] = []
  const touched = new Set<number>()
  const outside = new Set<number>()
  year.cells.forEach((cell, index) => {
    const block = blocks[index] ?? -1
    if (matches(cell)) {
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
  const matches = matcherOf(selection)
  const outside = new Set<number>([-1])
  year.cells.forEach((cell, index) => {
    if (!matches(cell)) outside.add(blocks[index] ?? -1)
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
  const all = rowsOf(year.cells.filter(matcherOf(selection)))
  return rows * 2 > all ? { rows, counts: countsOf(measure, cells) } : null
}

/** The values that the answers of a group have in a dimension. */
export const valuesIn = (year: ProtectedYear, dimension: Dimension, selection: Selection): string[] => {
  const index = dimensions.indexOf(dimension)
  return [...new Set(year.cells.filter(matcherOf(selection)).map(({ place }) => place[index] ?? ''))]
}

/**
 * Of the values side by side in a breakdown, those too small to be shown that each one shares a block with: what could be
 * worked out if it stood there.
 */
export function smallNeighbours(
  year: ProtectedYear,
  measure: Measure,
  dimension: Dimension,
  selection: Selection,
): (value: string) => string[] {
  const index = dimensions.indexOf(dimension)
  const blocks = year.blocksFor(measure)
  const matches = matcherOf(selection)
  const sizes = new Map<string, number>()
  const blocksOf = new Map<string, Set<number>>()
  const valuesOf = new Map<number, Set<string>>()
  year.cells.forEach((cell, at) => {
    if (!matches(cell)) return
    const value = cell.place[index] ?? ''
    const block = blocks[at] ?? -1
    sizes.set(value, (sizes.get(value) ?? 0) + cell.answers.length)
    blocksOf.set(value, (blocksOf.get(value) ?? new Set()).add(block))
    valuesOf.set(block, (valuesOf.get(block) ?? new Set()).add(value))
  })
  return (value) => {
    const beside = [...(blocksOf.get(value) ?? [])].flatMap((block) => [...(valuesOf.get(block) ?? [])])
    return [...new Set(beside)].filter((other) => other !== value && (sizes.get(other) ?? 0) < year.limit)
  }
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
  const matches = matcherOf(selection)
  const groups = new Map<string, { cells: Cell[]; rows: number; blocks: Map<number, number> }>()
  const places = by.map((dimension) => dimensions.indexOf(dimension))
  year.cells.forEach((cell, index) => {
    if (!matches(cell)) return
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
