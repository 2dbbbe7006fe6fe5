import type { ChartBlock } from '../content/model'
import {
  type Drawn,
  highestOf,
  labelAt,
  LETTER,
  LINE,
  legend,
  lines,
  rectangle,
  WIDTH,
  wrapped,
  yearCss,
} from './chart-drawing'
import { type Markup, markup } from './markup'

const BAR = 18
const GAP = 14

/** Lying bars, one for each value, with what it is beside it and how much at its end. */
export function bars(chart: ChartBlock): Drawn {
  const { categories, series } = chart
  const names = Math.min(250, Math.max(...categories.map((name) => name.length), 4) * LETTER + 12)
  const longest = Math.max(...series.flatMap((one) => categories.map((_, index) => labelAt(one, index).length)), 1)
  const room = WIDTH - names - longest * LETTER - 16
  const highest = highestOf(chart)
  const drawn: Markup[] = []
  let y = 4
  for (const [index, category] of categories.entries()) {
    const words = wrapped(category, names - 12)
    const height = Math.max(series.length * BAR, words.length * LINE)
    drawn.push(lines(words, names - 10, y + height / 2, 'end'))
    for (const [place, one] of series.entries()) {
      const top = y + (height - series.length * BAR) / 2 + place * BAR
      const width = ((one.values[index] ?? 0) / highest) * room
      drawn.push(rectangle(names, top + 1, width, BAR - 2, yearCss(place, series.length)))
      drawn.push(lines([labelAt(one, index)], names + width + 6, top + BAR / 2, 'start', 'bold'))
    }
    y += height + GAP
  }
  const axis = markup`<line x1="${names}" y1="0" x2="${names}" y2="${y - GAP + 4}" class="axis"/>`
  const foot = y - GAP + 6
  if (series.length < 2) return { drawing: markup`${drawn}${axis}`, width: WIDTH, height: foot }
  const named = legend(
    series.map(({ name }, place) => ({ name, css: yearCss(place, series.length) })),
    foot + 6,
  )
  return { drawing: markup`${drawn}${axis}${named.drawing}`, width: WIDTH, height: foot + 8 + named.height }
}
