import { useState } from 'react'
import type { FigureView } from '../../../shared/contracts/writing'
import { formatNumber } from '../../../shared/text/format'
import { Button, Icon } from '../../ui'
import { BarChart, ChartTable } from '../../ui/charts'
import { ShareBars } from './share-bars'
import classes from './block-figure.module.css'

interface BlockFigureProps {
  figure: FigureView | null
  /** Read beside the sheet, where a wide table is moved sideways: by keys too. */
  beside?: boolean
}

/** A table, a chart or a fixed part, as it stands on the sheet. */
export function BlockFigure({ figure, beside = false }: BlockFigureProps) {
  if (figure === null) return <p className={classes.fixed}>Det som stod här finns inte längre i registret.</p>
  return (
    <>
      {figure.table !== null && <FigureTable caption={figure.text} beside={beside} {...figure.table} />}
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

type FigureTableProps = NonNullable<FigureView['table']> & { caption: string; beside: boolean }

function FigureTable({ caption, beside, head, rows, right }: FigureTableProps) {
  const side = (column: number) => (right[column] ? classes.number : undefined)
  return (
    <div className={classes.scroll} {...(beside ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {})}>
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

/** At most three series have a look of their own in a bar chart. */
const drawnSeries = 3
const long = 14

function FigureChart({ caption, chart }: { caption: string; chart: Chart }) {
  const { form, categories, series } = chart
  const isBars = form === 'bars' || form === 'columns'
  const drawn = isBars ? series.length <= drawnSeries : form === 'shares'
  const [asTable, setAsTable] = useState(!drawn)
  if (!isBars || !drawn) {
    return (
      <figure className={classes.told}>
        <div className={classes.head}>
          <figcaption>{caption}</figcaption>
          {drawn && (
            <Button look="link" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
              {asTable ? 'Visa som diagram' : 'Visa som tabell'}
            </Button>
          )}
        </div>
        {asTable ? (
          <ChartTable
            caption={caption}
            categories={categories}
            series={series}
            categoryHeader="Grupp"
            format={formatNumber}
          />
        ) : (
          <ShareBars categories={categories} series={series} />
        )}
      </figure>
    )
  }
  const horizontal = form === 'bars' || categories.some((name) => name.length > long)
  return (
    <BarChart
      caption={caption}
      categories={categories}
      series={series}
      horizontal={horizontal}
      height={horizontal ? Math.max(8, categories.length * (0.75 + series.length * 0.75) + 3) : 11}
    />
  )
}
