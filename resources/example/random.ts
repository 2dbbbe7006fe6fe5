/** A small seeded generator (mulberry32): the same seed gives the same municipality on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Picks an item by its weight; weights need not add up to one. */
  weighted<T>(items: readonly (readonly [T, number])[]): T
  /** A new, shuffled array; the given one is left as it is. */
  shuffle<T>(items: readonly T[]): T[]
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  return {
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        rest -= weight
        if (rest < 0) return item
      }
      return pick(items)[0]
    },
    shuffle: (items) => {
      const copy = [...items]
      for (let at = copy.length - 1; at > 0; at--) {
        const other = int(0, at)
        const kept = copy[at] as (typeof copy)[number]
        copy[at] = copy[other] as (typeof copy)[number]
        copy[other] = kept
      }
      return copy
    },
  }
}
