import type { ChartBlock, TableBlock } from '../content/model'
import { cell } from '../content/blocks'
import { numberText } from '../content/swedish'
import { bars } from './chart-bars'
import { columns } from './chart-columns'
import type { Drawn } from './chart-drawing'
import { shares } from './chart-shares'
import { wheel } from './chart-wheel'
import { type Markup, markup } from './markup'
import { tablePart } from './table'

const forms: Record<ChartBlock['form'], (chart: ChartBlock) => Drawn> = { bars, shares, columns, wheel }

/** What the chart shows as rows: what stands at each bar, else the bare value; a wheel's parts have the category in theirs. */
export function chartTable({ form, categories, series, caption }: ChartBlock): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: '', align: 'left', width: 3 },
      ...series.map(({ name }) => ({ title: name, align: 'right' as const, width: 1 })),
    ],
    rows: categories.map((category, index) => ({
      cells: [
        cell(category),
        ...series.map(({ values, labels }) =>
          cell((form !== 'wheel' && labels?.[index]) || numberText(values[index] ?? null)),
        ),
      ],
      total: false,
    })),
  }
}

/** The table of figures in a chart has no number of its own: the figure's caption names it. */
function figuresOf(chart: ChartBlock, number: number): Markup {
  const { html } = tablePart(chartTable(chart), number)
  const named = html
    .replace(/<caption[^]*?<\/caption>/, markup`<caption>Siffrorna i figur ${number}</caption>`.html)
    .replace(
      / role="region" aria-labelledby="[^"]*"/,
      markup` role="region" aria-label="Siffrorna i figur ${number}"`.html,
    )
  return markup`<details><summary>Visa siffrorna i figur ${number} som tabell</summary>${{ html: named }}</details>`
}

/** A drawing that says in words what it shows, and its figures beside for whoever can't or won't read it. */
export function chartPart(chart: ChartBlock, number: number): Markup {
  const { drawing, width, height } = forms[chart.form](chart)
  const id = `figur-${number}`
  return markup`<figure>
<figcaption><strong>Figur ${number}.</strong> ${chart.caption}</figcaption>
<svg viewBox="0 0 ${width} ${Math.ceil(height)}" style="max-width:${width}px" role="img" aria-labelledby="${id}-titel ${id}-text"><title id="${id}-titel">${chart.caption}</title><desc id="${id}-text">${chart.altText}</desc>${drawing}</svg>
${figuresOf(chart, number)}
</figure>`
}
