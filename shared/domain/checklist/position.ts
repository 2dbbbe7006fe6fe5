/** Room between two places, so that a move writes one row and not the whole list. */
export const positionStep = 1000

/**
 * The position that puts something at place `index` among the others.
 * @param others positions of the others in order
 * @returns null when there is no room left between its neighbours: all must then get new positions
 */
export function positionAt(others: readonly number[], index: number): number | null {
  const before = others[index - 1]
  const after = others[index]
  if (after === undefined) return (others.at(-1) ?? 0) + positionStep
  if (before === undefined) return after - positionStep
  const between = Math.floor((before + after) / 2)
  return between > before && between < after ? between : null
}

/** The others with one item put in at place `index`. */
export const placed = <Item>(others: readonly Item[], item: Item, index: number): Item[] => [
  ...others.slice(0, index),
  item,
  ...others.slice(index),
]
