import type { FigureView } from '../../../shared/contracts/writing'
import { formatNumber } from '../../../shared/text/format'
import { SegmentedBar, SegmentLegend, type SegmentLook } from '../../ui'
import classes from './block-figure.module.css'

/** In the order of the series: never told by colour alone, the number stands inside. */
const looks: readonly SegmentLook[] = ['fill', 'fill2', 'soft', 'open', 'hatched']

type Chart = NonNullable<FigureView['chart']>

/** How each group is shared out: one bar a group, all as long as the sheet. */
export function ShareBars({ categories, series }: Pick<Chart, 'categories' | 'series'>) {
  const segmentsOf = (category: number) =>
    series.map(({ name, values, labels }, index) => ({
      label: name,
      value: values[category] ?? 0,
      text: labels?.[category] ?? formatNumber(values[category] ?? 0),
      look: looks[index % looks.length] ?? 'open',
    }))
  return (
    <div className={classes.shares}>
      {categories.map((name, category) => (
        <div key={name} className={classes.share}>
          <span>{name}</span>
          <SegmentedBar segments={segmentsOf(category)} label={name} legend="none" slim />
        </div>
      ))}
      <SegmentLegend segments={segmentsOf(0)} />
    </div>
  )
}
