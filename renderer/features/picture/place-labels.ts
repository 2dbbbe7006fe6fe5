export interface LabelPlace {
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
    return { side }
  })
}

export interface BarPlace {
  left: number
  width: number
  /** There is room for its words. */
  labelled: boolean
}

/**
 * Bars beside each other on one line: each as long as its time, but at least as wide as its words where the next one leaves
 * room for that. One that runs into the next is cut there, and one without room for its words stands without them.
 * @param bars from left to right; all measures in the track's unit
 * @param least the narrowest that can be seen
 */
export function placeBars(
  bars: ReadonlyArray<{ from: number; to: number; label: number }>,
  width: number,
  least: number,
): BarPlace[] {
  let taken = 0
  return bars.map(({ from, to, label }, index) => {
    const end = bars[index + 1]?.from ?? width
    const needed = Math.max(to - from, label)
    const left = Math.max(taken, Math.min(from, end - needed))
    const room = Math.max(least, end - left)
    // Half a pixel is lost in the sums.
    const labelled = label <= room + 0.5
    const own = Math.max(least, labelled ? needed : to - from)
    taken = left + Math.min(own, room)
    return { left, width: Math.min(own, room), labelled }
  })
}
