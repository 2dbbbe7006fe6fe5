import type { Move } from '../../contracts/priorities'
import { identityOf } from './facts'
import type { Order, Weighable } from './rank'

export interface OrderChange {
  /** How many stand on another place. */
  moved: number
  /** Those that rise the most places, those that fall the most, and the first in the new order. */
  risers: Move[]
  fallers: Move[]
  top: Move[]
}

/** What happens between two orders of the same candidates. Of equal moves the one highest in the new order comes first. */
export function compareOrders(weighable: Weighable, before: Order, after: Order, limit: number): OrderChange {
  const rankBefore = ranksOf(before)
  const rises = Array.from(after.places, (index, place) => ({ index, places: (rankBefore[index] ?? 0) - (place + 1) }))
  const rankAfter = ranksOf(after)
  const toMove = (index: number): Move | null => {
    const facts = weighable.candidates[index]
    if (facts === undefined) return null
    const [from, to] = [rankBefore[index] ?? 0, rankAfter[index] ?? 0]
    return {
      ...identityOf(facts),
      rankBefore: from,
      rankAfter: to,
      scoreBefore: (before.tenths[index] ?? 0) / 10,
      scoreAfter: (after.tenths[index] ?? 0) / 10,
      places: from - to,
    }
  }
  const moves = (chosen: typeof rises): Move[] =>
    chosen
      .slice(0, limit)
      .map(({ index }) => toMove(index))
      .filter((move) => move !== null)
  return {
    moved: rises.filter(({ places }) => places !== 0).length,
    risers: moves(rises.filter(({ places }) => places > 0).toSorted((a, b) => b.places - a.places)),
    fallers: moves(rises.filter(({ places }) => places < 0).toSorted((a, b) => a.places - b.places)),
    top: moves(rises),
  }
}

/** The rank of every candidate, 1 first, by its index. */
function ranksOf({ places }: Order): Uint32Array {
  const ranks = new Uint32Array(places.length)
  for (const [place, index] of places.entries()) ranks[index] = place + 1
  return ranks
}
