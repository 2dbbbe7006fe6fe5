import type { ChartBlock } from '../content/model'
import { numberText } from '../content/swedish'
import { type Drawn, LETTER, LINE, legend, lines, rectangle, round, WIDTH, wrapped } from './chart-drawing'
import { type Markup, markup } from './markup'

const BAR = 24
const GAP = 14
/** As many colours as there are steps from best to worst. */
const PLACES = 5

/** One bar for each category, filled to 100 % and split by series; how many stands in each part. */
export function shares(chart: ChartBlock): Drawn {
  const { categories, series } = chart
  const names = Math.min(250, Math.max(...categories.map((name) => name.length), 4) * LETTER + 12)
  const room = WIDTH - names - 20
  const placeOf = (index: number) => (series[index]?.place ?? index) % PLACES
  const drawn: Markup[] = []
  let y = 4
  for (const [index, category] of categories.entries()) {
    const words = wrapped(category, names - 12)
    const height = Math.max(BAR, words.length * LINE)
    const whole = series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)
    const top = y + (height - BAR) / 2
    drawn.push(lines(words, names - 10, y + height / 2, 'end'))
    let x = names
    for (const [place, { values }] of series.entries()) {
      const value = values[index] ?? 0
      const width = whole === 0 ? 0 : (value / whole) * room
      if (width === 0) continue
      const text = numberText(value)
      drawn.push(rectangle(x, top, width, BAR, `s${placeOf(place)}`))
      if (width > text.length * LETTER + 4) {
        drawn.push(lines([text], x + width / 2, top + BAR / 2, 'middle', `on${placeOf(place)}`))
      }
      x += width
    }
    if (whole === 0) drawn.push(lines(['uppgift saknas'], names + 6, y + height / 2, 'start', 'soft'))
    y += height + GAP
  }
  const foot = y - GAP + 6
  const ticks = [0, 25, 50, 75, 100].map((percent) => {
    const x = round(names + (percent / 100) * room)
    return markup`<line x1="${x}" y1="0" x2="${x}" y2="${foot}" class="axis"/>${lines([`${percent}\u00a0%`], x, foot + 10, 'middle', 'soft')}`
  })
  const named = legend(
    series.map(({ name }, index) => ({ name, css: `s${placeOf(index)}` })),
    foot + 26,
  )
  return { drawing: markup`${ticks}${drawn}${named.drawing}`, width: WIDTH, height: foot + 28 + named.height }
}
