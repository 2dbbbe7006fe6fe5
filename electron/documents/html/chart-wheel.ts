import type { ChartBlock } from '../content/model'
import { type Drawn, lines, round, wrapped } from './chart-drawing'
import { type Markup, markup } from './markup'

const SIZE = 460
const OUTER = 225
const INNER = 95

/** From which value each tint is used, the darkest first; as in the Word file. */
const tint = (value: number): string => (value >= 5 ? 'w3' : value >= 3 ? 'w2' : value >= 1 ? 'w1' : 'w0')

const at = (radius: number, angle: number): string =>
  `${round(SIZE / 2 + radius * Math.sin(angle))} ${round(SIZE / 2 - radius * Math.cos(angle))}`

/** A ring of equal parts, the first at twelve o'clock: what each holds is written in it. */
export function wheel({ categories, series: [first] }: ChartBlock): Drawn {
  const step = (2 * Math.PI) / Math.max(1, categories.length)
  const drawn: Markup[] = categories.map((category, index) => {
    const [from, to] = [index * step, (index + 1) * step]
    const wide = step > Math.PI ? 1 : 0
    const path = `M${at(OUTER, from)}A${OUTER} ${OUTER} 0 ${wide} 1 ${at(OUTER, to)}L${at(INNER, to)}A${INNER} ${INNER} 0 ${wide} 0 ${at(INNER, from)}Z`
    const middle = (from + to) / 2
    const radius = (OUTER + INNER) / 2 + 8
    const words = wrapped(first?.labels?.[index] || category, 90)
    return markup`<path d="${path}" class="${tint(first?.values[index] ?? 0)}"/>${lines(
      words,
      SIZE / 2 + radius * Math.sin(middle),
      SIZE / 2 - radius * Math.cos(middle),
      'middle',
    )}`
  })
  return { drawing: markup`${drawn}`, width: SIZE, height: SIZE }
}
