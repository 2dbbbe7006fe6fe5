import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
  type ChartOptions,
} from 'chart.js'
import { useId, useState } from 'react'
import { Bar } from 'react-chartjs-2'
import { formatNumber } from '../../../shared/text/format'
import { Button } from '../button'
import { ChartTable, type ChartSeries } from './chart-table'
import classes from './charts.module.css'
import { useTokens, type ChartTokens } from './use-tokens'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend)

interface BarChartProps {
  /** What the chart shows, as a sentence: "Synpunkter per kategori, januari–oktober". Also its text alternative. */
  caption: string
  categories: readonly string[]
  categoryHeader?: string
  /** At most three, oldest first: the last one is the darkest. */
  series: readonly ChartSeries[]
  /** Bars to the right: for long category names. */
  horizontal?: boolean
  stacked?: boolean
  /** Plain number unless told. */
  format?: (value: number) => string
  /** In rem. */
  height?: number
}

function look(tokens: ChartTokens, fromLast: number) {
  const background = [tokens.fill, tokens['fill-2'], tokens['accent-soft']][fromLast] ?? tokens['accent-soft']
  return { backgroundColor: background, borderColor: tokens.fill, borderWidth: fromLast === 0 ? 0 : 1 }
}

function options(
  tokens: ChartTokens,
  { horizontal, stacked, format = formatNumber, series }: BarChartProps,
): ChartOptions<'bar'> {
  const px = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const font = { family: getComputedStyle(document.body).fontFamily, size: 12.5 * px }
  const words = {
    stacked,
    grid: { display: false },
    border: { color: tokens['line-strong'] },
    ticks: { color: tokens['ink-2'], font },
  }
  const numbers = {
    stacked,
    beginAtZero: true,
    grid: { color: tokens.line },
    border: { display: false },
    ticks: {
      color: tokens['ink-2'],
      font,
      maxTicksLimit: 6,
      callback: (value: number | string) => format(Number(value)),
    },
  }
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    indexAxis: horizontal ? 'y' : 'x',
    scales: horizontal ? { x: numbers, y: words } : { x: words, y: numbers },
    plugins: {
      legend: {
        display: series.length > 1,
        align: 'end',
        labels: { color: tokens.ink, font, boxWidth: 12 * px, boxHeight: 12 * px },
      },
      tooltip: {
        callbacks: {
          label: (item) => `${item.dataset.label ?? ''}: ${format(item.parsed[horizontal ? 'x' : 'y'] ?? 0)}`,
        },
      },
    },
  }
}

/** Bars with a table twin: "Visa som tabell" turns the chart into its figures and back. */
export function BarChart(props: BarChartProps) {
  const { caption, categories, categoryHeader = '', series, format = formatNumber, height = 14 } = props
  const [asTable, setAsTable] = useState(false)
  const tokens = useTokens()
  const id = useId()
  const data = {
    labels: [...categories],
    datasets: series.map((one, index) => ({
      label: one.name,
      data: [...one.values],
      ...look(tokens, series.length - 1 - index),
      maxBarThickness: 28,
    })),
  }
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <figcaption className={classes.caption} id={id}>
          {caption}
        </figcaption>
        <Button look="link" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Visa som diagram' : 'Visa som tabell'}
        </Button>
      </div>
      {asTable ? (
        <ChartTable
          caption={caption}
          categories={categories}
          series={series}
          categoryHeader={categoryHeader}
          format={format}
        />
      ) : (
        <div className={classes.canvas} style={{ height: `${height}rem` }}>
          <Bar
            data={data}
            options={options(tokens, props)}
            role="img"
            aria-label={`${caption}. Samma uppgifter finns som tabell.`}
          />
        </div>
      )}
    </figure>
  )
}
