import type { TableBlock, TableCell, TableColumn } from '../content/model'
import { direction, type Markup, markup, nothing } from './markup'
import { directed, inlines, textOf } from './text'

/** From this many columns on a narrow screen has to scroll sideways, and the keyboard must reach what scrolls. */
const WIDE = 5

/** A table of no more rows stays on one printed page. */
const SHORT = 8

const toneClasses = { low: 'low', mid: 'mid', high: 'high' } as const

function classOf(column: TableColumn, cell: TableCell | null): Markup {
  const names = [column.align === 'right' ? 'number' : '', cell?.tone ? toneClasses[cell.tone] : ''].filter(Boolean)
  return names.length === 0 ? nothing : markup` class="${names.join(' ')}"`
}

const headCell = (column: TableColumn): Markup =>
  column.title.trim() === ''
    ? markup`<td></td>`
    : markup`<th scope="col"${classOf(column, null)}${direction(column.title)}>${column.title}</th>`

/** The first cell names its row; an empty one names nothing, and a form's rows are to be written in. */
function bodyCell(cell: TableCell, column: TableColumn, index: number): Markup {
  const inside = markup`${classOf(column, cell)}${directed(cell.content)}>${inlines(cell.content)}`
  return index === 0 && textOf(cell.content).trim() !== ''
    ? markup`<th scope="row"${inside}</th>`
    : markup`<td${inside}</td>`
}

/** "Tabell 3. …" as the table's own caption, head cells that say what they are heads of, and a head that is repeated in print. */
export function tablePart({ caption, columns, rows }: TableBlock, number: number): Markup {
  const id = `tabell-${number}`
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const table = markup`<table${rows.length <= SHORT ? markup` class="short"` : nothing}>
<caption id="${id}"${direction(caption)}><strong>Tabell ${number}.</strong> ${caption}</caption>
<colgroup>${columns.map(({ width }) => markup`<col style="width:${(100 * width) / whole}%">`)}</colgroup>
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>${rows.map(
    ({ cells, total, tall }) =>
      markup`<tr${total ? markup` class="total"` : nothing}${tall ? markup` class="tall"` : nothing}>${columns.map(
        (column, index) => bodyCell(cells[index] ?? { content: [], tone: null }, column, index),
      )}</tr>\n`,
  )}</tbody>
</table>`
  return columns.length < WIDE
    ? markup`<div class="table">${table}</div>`
    : markup`<div class="table wide" role="region" aria-labelledby="${id}" tabindex="0">${table}</div>`
}
