import type { CSSProperties } from 'react'
import type { Step } from './placing'

/** The cells as they are drawn: highest sannolikhet first, konsekvens from left. */
export function cellsOf(size: number): Step[] {
  const steps = Array.from({ length: size }, (_, index) => index + 1)
  return steps.toReversed().flatMap((likelihood) => steps.map((consequence) => ({ likelihood, consequence })))
}

/** The middle of the cell in per cent of the plot, then the mark's place in it (rem), and how far it is dragged (px). */
export function placeStyle(
  { at, x, y }: { at: Step; x: number; y: number },
  size: number,
  drag: { dx: number; dy: number } | null,
): CSSProperties {
  return {
    left: `${((at.consequence - 0.5) / size) * 100}%`,
    top: `${((size - at.likelihood + 0.5) / size) * 100}%`,
    transform: `translate(calc(-50% + ${x}rem + ${drag?.dx ?? 0}px), calc(-50% + ${y}rem + ${drag?.dy ?? 0}px))`,
  }
}
