/**
 * Rows that belong together, with what is counted of them. The smallest piece is a cell: rows that are alike in everything
 * the program breaks figures down by.
 */
export interface Piece {
  rows: number
  /** How many gave each answer; rows without one are in none of them. */
  answers: ReadonlyMap<string | number, number>
  /** False where nobody was asked: that nothing was answered then tells nothing. */
  asked: boolean
  /** Per dimension, from the most important: the values that its rows have. One each for a cell. */
  values: ReadonlyArray<readonly string[]>
}

/**
 * Whether a bundle of rows may be told of: at least `limit` rows and answers, and not all the same answer while it has
 * fewer than twice the limit, since 0 % or 100 % of few tells what each one answered.
 */
export function mayBeTold({ rows, answers, asked }: Omit<Piece, 'values'>, limit: number): boolean {
  if (rows < limit) return false
  if (!asked) return true
  let answered = 0
  for (const count of answers.values()) answered += count
  // That nobody at all has answered is one and the same answer from everybody.
  if (answered === 0) return rows >= 2 * limit
  if (answered < limit) return false
  return answered >= 2 * limit || answers.size > 1
}

/**
 * Bundles the pieces into blocks that each may be told of. What is shown anywhere is counted over whole blocks only, so
 * every sum or difference of shown figures is too, whichever breakdowns and periods they stand in: a group that can be
 * worked out is a union of blocks, and none of those is under the limit. No figure has to be compared with another.
 *
 * From the most important dimension to the least, a block is split by its values; values that can't stand by themselves
 * are put together, with the smallest of the others when that is not enough. The least important dimension is thereby
 * the first to be given up, and only where it has to be.
 *
 * @param limit at least this many rows and answers in every block
 * @returns per block the places of its pieces; none at all when even all pieces together can't be told of
 */
export function blocksOf(pieces: readonly Piece[], limit: number): number[][] {
  const dimensions = pieces[0]?.values.length ?? 0
  const all = new Part()
  pieces.forEach((piece, index) => all.add(index, piece))
  return mayBeTold(all, limit) ? split(all, 0).map(({ pieces: places }) => places) : []

  function split(block: Part, dimension: number): Part[] {
    if (dimension === dimensions || block.pieces.length === 1) return [block]
    const parts = partsBy(pieces, block, dimension)
    const standing = parts.filter((part) => mayBeTold(part, limit))
    const rest = new Part()
    for (const part of parts) if (!mayBeTold(part, limit)) rest.join(part)
    while (rest.rows > 0 && !mayBeTold(rest, limit)) {
      const smallest = standing.shift()
      if (smallest === undefined) break
      rest.join(smallest)
    }
    const whole = standing.length === 0 ? [block] : rest.rows === 0 ? standing : [...standing, rest]
    return whole.flatMap((part) => split(part, dimension + 1))
  }
}

/** Pieces put together, with their sums. */
class Part {
  readonly pieces: number[] = []
  rows = 0
  asked = false
  readonly answers = new Map<string | number, number>()

  add(index: number, piece: Omit<Piece, 'values'>): void {
    this.pieces.push(index)
    this.#count(piece)
  }

  join(other: Part): void {
    for (const index of other.pieces) this.pieces.push(index)
    this.#count(other)
  }

  #count({ rows, answers, asked }: Omit<Piece, 'values'>): void {
    this.rows += rows
    this.asked ||= asked
    for (const [answer, count] of answers) this.answers.set(answer, (this.answers.get(answer) ?? 0) + count)
  }
}

/** The block by the dimension's values, the smallest part first; a piece that has several values holds them together. */
function partsBy(pieces: readonly Piece[], block: Part, dimension: number): Part[] {
  const partOf = new Map<string, Part>()
  for (const index of block.pieces) {
    const piece = pieces[index]
    if (piece === undefined) continue
    const values = piece.values[dimension] ?? []
    let part = partOf.get(values[0] ?? '') ?? new Part()
    for (const value of values) {
      const other = partOf.get(value)
      if (other !== undefined && other !== part) part = joined(partOf, part, other)
      partOf.set(value, part)
    }
    part.add(index, piece)
  }
  const named = new Map<Part, string>()
  for (const [value, part] of partOf) {
    const name = named.get(part)
    if (name === undefined || value < name) named.set(part, value)
  }
  return [...named].toSorted(([a, x], [b, y]) => a.rows - b.rows || (x < y ? -1 : 1)).map(([part]) => part)
}

function joined(partOf: Map<string, Part>, part: Part, other: Part): Part {
  part.join(other)
  for (const [value, held] of partOf) if (held === other) partOf.set(value, part)
  return part
}
