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

const HEIGHT = 150
const TOP = 20

/** Standing bars over time, with how much above each and the periods beneath. */
export function columns(chart: ChartBlock): Drawn {
  const { categories, series } = chart
  const room = WIDTH / Math.max(1, categories.length)
  const width = Math.min(56, (room * 0.78) / Math.max(1, series.length))
  const highest = highestOf(chart)
  const floor = TOP + HEIGHT
  const drawn: Markup[] = []
  let deepest = 1
  for (const [index, category] of categories.entries()) {
    const middle = (index + 0.5) * room
    for (const [place, one] of series.entries()) {
      const x = middle + (place - series.length / 2) * width
      const value = one.values[index] ?? null
      const height = ((value ?? 0) / highest) * HEIGHT
      drawn.push(rectangle(x + 1, floor - height, width - 2, height, yearCss(place, series.length)))
      // What is unknown has no bar, and no room for the words either: the table says it.
      const label = value === null && width < 14 * LETTER ? '–' : labelAt(one, index)
      if (label.length * LETTER <= room) {
        drawn.push(
          lines([label], x + width / 2, floor - height - 9, 'middle', place === series.length - 1 ? 'bold' : ''),
        )
      }
    }
    const words = wrapped(category, room - 6)
    deepest = Math.max(deepest, words.length)
    drawn.push(lines(words, middle, floor + 14 + ((words.length - 1) * LINE) / 2, 'middle'))
  }
  const axis = markup`<line x1="0" y1="${floor}" x2="${WIDTH}" y2="${floor}" class="axis"/>`
  const foot = floor + 8 + deepest * LINE
  if (series.length < 2) return { drawing: markup`${drawn}${axis}`, width: WIDTH, height: foot }
  const named = legend(
    series.map(({ name }, index) => ({ name, css: yearCss(index, series.length) })),
    foot + 8,
  )
  return { drawing: markup`${drawn}${axis}${named.drawing}`, width: WIDTH, height: foot + 10 + named.height }
}
