type Point = readonly [number, number]

/** Pixels in a rem, which follows the user's text size. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** From the mark's edge to the other's, and the length of the head's wings, in rem. */
const radius = 0.95
const head = 0.4

/**
 * The path of an arrow between two marks, in pixels. `unit` is a rem; `startGap` how far from the start it begins, in rem.
 */
export function arrowPath([x1, y1]: Point, [x2, y2]: Point, unit: number, startGap = radius): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const [sx, sy] = [x1 + ux * startGap * unit, y1 + uy * startGap * unit]
  const [ex, ey] = [x2 - ux * radius * unit, y2 - uy * radius * unit]
  const wing = (turn: number): string =>
    `${ex - (ux * Math.cos(turn) - uy * Math.sin(turn)) * head * unit} ${ey - (uy * Math.cos(turn) + ux * Math.sin(turn)) * head * unit}`
  return `M${sx} ${sy}L${ex} ${ey}M${wing(0.5)}L${ex} ${ey}L${wing(-0.5)}`
}
