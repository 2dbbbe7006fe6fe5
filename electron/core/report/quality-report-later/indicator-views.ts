import type { IndicatorView } from '../../../../shared/contracts/indicator'
import { getIndicator } from '../../collect/indicator/get-indicator'
import { listIndicators } from '../../collect/indicator/list-indicators'
import type { Context } from '../../context'

/** Every nyckeltal in use with a value in the three years, as its own page shows it. */
export function indicatorViews(
  context: Context,
  { year, committeeId }: { year: number; committeeId: string | null },
): IndicatorView[] {
  const filter = { search: '', kind: null, serviceAreaId: null, includeArchived: false }
  return listIndicators(context, { ...filter, year, committeeId })
    .rows.map(({ id }) => getIndicator(context, { id }))
    .filter(({ values }) => values.some((value) => value.own && value.year <= year && value.year > year - 3))
}
