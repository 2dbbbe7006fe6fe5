import { blocksOf, type Piece } from '../small-groups/blocks'
import { dimensions, type FollowUpAnswer, type Measure, placeOf } from './answer'

/** Answers that are alike in every dimension. */
export interface Cell {
  place: readonly string[]
  answers: FollowUpAnswer[]
}

/** A year's answers in blocks that may be told of; a figure is made only of whole ones. */
export interface ProtectedYear {
  limit: number
  cells: readonly Cell[]
  /** The block of each cell for a measure; -1 for all where not even the whole year can be told of. */
  blocksFor(measure: Measure): readonly number[]
}

/**
 * Puts a year's answers into blocks. The blocks of the judgement are made of cells. Those of every other measure are made
 * of the judgement's blocks, so that figures of two measures can't be set against each other either: whatever is shown,
 * of anything, is counted over whole blocks of the judgement. Years have no block in common, and their sums none.
 *
 * Rests on there being one reading at a time: figures saved before a tertial closed can be compared with later ones.
 *
 * @param limit rows and answers in the smallest group that may be told of
 */
export function protectYear(answers: readonly FollowUpAnswer[], limit: number): ProtectedYear {
  const cells = cellsOf(answers)
  const blocks = new Map<Measure, number[]>()
  const judgements = blockOfEach(
    cells.map((cell) => pieceOf('judgement', [cell])),
    limit,
  )
  blocks.set('judgement', judgements)
  return { limit, cells, blocksFor }

  function blocksFor(measure: Measure): number[] {
    const known = blocks.get(measure)
    if (known !== undefined) return known
    const made = judgements.includes(-1) ? judgements : coarser(measure)
    blocks.set(measure, made)
    return made
  }

  function coarser(measure: Measure): number[] {
    const inBlock: Cell[][] = []
    cells.forEach((cell, index) => (inBlock[judgements[index] ?? 0] ??= []).push(cell))
    const larger = blockOfEach(
      inBlock.map((own) => pieceOf(measure, own)),
      limit,
    )
    return judgements.map((block) => larger[block] ?? -1)
  }
}

function cellsOf(answers: readonly FollowUpAnswer[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const answer of answers) {
    const place = placeOf(answer)
    const key = place.join('\n')
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, { place, answers: [answer] })
    else cell.answers.push(answer)
  }
  return [...cells.values()].toSorted((a, b) => (a.place.join('\n') < b.place.join('\n') ? -1 : 1))
}

/** Asked in a pilot only; the questions themselves are always put. */
const sometimesAsked: ReadonlySet<Measure> = new Set(['minutes', 'hardQuestions'])

function pieceOf(measure: Measure, cells: readonly Cell[]): Piece {
  const answers = countsOf(measure, cells)
  return {
    rows: cells.reduce((sum, cell) => sum + cell.answers.length, 0),
    answers,
    asked: answers.size > 0 || !sometimesAsked.has(measure),
    values: dimensions.map((_, dimension) => [...new Set(cells.map(({ place }) => place[dimension] ?? ''))]),
  }
}

/** How many gave each answer; rows without one are not among them. */
export function countsOf(measure: Measure, cells: readonly Cell[]): Map<string | number, number> {
  const counts = new Map<string | number, number>()
  for (const cell of cells) {
    for (const { [measure]: value } of cell.answers) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

function blockOfEach(pieces: readonly Piece[], limit: number): number[] {
  const block = pieces.map(() => -1)
  blocksOf(pieces, limit).forEach((own, index) => {
    for (const piece of own) block[piece] = index
  })
  return block
}
