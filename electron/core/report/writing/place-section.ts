import type { Context } from '../../context'
import { sectionTable } from './open-section'

/** Room between two places, so that a move changes one row and not all that come after. */
export const STEP = 1024

type Placed = { id: string; position: number }

/**
 * The number for a place among sections in order.
 * @param place 0 before the first, `others.length` after the last
 */
export function positionAt(context: Context, others: readonly Placed[], place: number): number {
  const before = others[place - 1]
  const after = others[place]
  if (after === undefined) return (before?.position ?? 0) + STEP
  const position = Math.floor(((before?.position ?? 0) + after.position) / 2)
  if (position > (before?.position ?? 0)) return position
  return positionAt(context, spread(context, others), place)
}

/** When the room between two is used up, all get new room. */
function spread(context: Context, sections: readonly Placed[]): Placed[] {
  return sections.map(({ id }, place) => {
    const position = (place + 1) * STEP
    sectionTable(context).update(id, null, { position })
    return { id, position }
  })
}
