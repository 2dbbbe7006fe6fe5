import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { IndicatorView } from '../../../shared/contracts/indicator'
import { isBestGroup } from '../../../shared/domain/indicator/groups'
import { sourceLine } from '../../../shared/domain/indicator/source'
import { formatIndicator } from '../../../shared/text/indicator-value'
import { BarChart } from '../../ui/charts'
import { valueOf } from './values-table'

/** So many series can be told apart. */
const most = 3

/** Own municipality, darkest, beside the group that it is compared with and the best. The table has them all. */
export function IndicatorChart({ view, gender }: { view: IndicatorView; gender: GenderOrTotal }) {
  const { indicator, years } = view
  const filled = view.groups.filter((group) =>
    years.some((year) => (valueOf(view, group, year, gender)?.value ?? null) !== null),
  )
  const best = filled.filter(isBestGroup).slice(0, 1)
  const others = filled.filter((group) => !isBestGroup(group)).slice(0, most - best.length)
  const drawn = [...others, ...best].toReversed()
  if (drawn.length === 0) return null
  const shown = view.values.filter((one) => one.gender === gender && drawn.includes(one.groupName))
  const source = sourceLine(shown.map((one) => one.source))
  return (
    <BarChart
      caption={`${indicator.name}, ${years[0]}–${years.at(-1)}${source === null ? '' : `. ${source}`}`}
      categories={years.map(String)}
      categoryHeader="År"
      series={drawn.map((group) => ({
        name: group,
        values: years.map((year) => valueOf(view, group, year, gender)?.value ?? null),
      }))}
      format={(value) => formatIndicator(value, indicator.unit)}
    />
  )
}
