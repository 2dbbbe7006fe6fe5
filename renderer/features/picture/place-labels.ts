export interface LabelPlace {
  /** Left edge of the mark's middle, in the same unit as the track. */
  x: number
  /** Which side of the mark the label stands on; null where there is no room, and the table has it. */
  side: 'right' | 'left' | null
}

/**
 * Puts each mark's label beside it where it covers neither the next mark nor the label before: to the right, else to the
 * left, else nowhere.
 * @param marks from left to right, `x` from 0 to the track's width, `label` the label's width with its gap
 * @param reach half a mark: what a label must keep away from
 */
export function placeLabels(
  marks: ReadonlyArray<{ x: number; label: number }>,
  width: number,
  reach: number,
): LabelPlace[] {
  let taken = 0
  return marks.map(({ x, label }, index) => {
    const next = marks[index + 1]
    const right = (next === undefined ? width : next.x - reach) - (x + reach)
    const left = x - reach - taken
    const side = label <= right ? 'right' : label <= left ? 'left' : null
    taken = Math.max(taken, x + reach + (side === 'right' ? label : 0))
    return { x, side }
  })
}
