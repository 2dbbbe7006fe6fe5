import type { FigureView } from '../../../shared/contracts/writing'
import { formatNumber } from '../../../shared/text/format'
import { BarChart, ChartTable } from '../../ui/charts'
import { Icon } from '../../ui'
import classes from './block-figure.module.css'

/** A table, a chart or a fixed part, as it stands on the sheet. */
export function BlockFigure({ figure }: { figure: FigureView | null }) {
  if (figure === null) return <p className={classes.fixed}>Det som stod här finns inte längre i registret.</p>
  return (
    <>
      {figure.table !== null && <FigureTable caption={figure.text} {...figure.table} />}
      {figure.chart !== null && <FigureChart caption={figure.text} chart={figure.chart} />}
      {figure.table === null && figure.chart === null && (
        <p className={classes.fixed}>
          <Icon name="document" size={15} /> {figure.text}
        </p>
      )}
      {figure.isGone && (
        <p className={classes.gone}>
          <Icon name="warning" size={15} /> Registret ger inte längre de här uppgifterna. De står kvar som de var.
        </p>
      )}
    </>
  )
}

const sums = /^(Summa|Totalt|Alla)\b/

function FigureTable({ caption, head, rows, right }: NonNullable<FigureView['table']> & { caption: string }) {
  const side = (column: number) => (right[column] ? classes.number : undefined)
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              // The columns never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col" className={side(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row} data-sum={sums.test(cells[0] ?? '') || undefined}>
              {cells.map((text, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} className={side(column)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Chart = NonNullable<FigureView['chart']>

/** At most three series have a look of their own; more are told as a table, and so is what isn't bars. */
const drawnSeries = 3
const long = 14

function FigureChart({ caption, chart }: { caption: string; chart: Chart }) {
  const { form, categories, series } = chart
  const format = (value: number) => (form === 'shares' ? `${formatNumber(value)}\u00a0%` : formatNumber(value))
  if (form === 'wheel' || series.length > drawnSeries) {
    return (
      <figure className={classes.told}>
        <figcaption>{caption}</figcaption>
        <ChartTable caption={caption} categories={categories} series={series} categoryHeader="" format={format} />
      </figure>
    )
  }
  const horizontal = form !== 'columns' && categories.some((name) => name.length > long)
  return (
    <BarChart
      caption={caption}
      categories={categories}
      series={series}
      horizontal={horizontal}
      stacked={form === 'shares'}
      format={format}
      height={horizontal ? Math.max(8, categories.length * (0.75 + series.length * 0.75) + 3) : 11}
    />
  )
}
