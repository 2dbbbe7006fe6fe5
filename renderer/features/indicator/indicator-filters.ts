import type { ClientInput } from '../../../shared/contracts'
import { IndicatorKind } from '../../../shared/contracts/collect-values'
import { IndicatorJudgement } from '../../../shared/contracts/indicator'
import { indicatorJudgementNames, indicatorKindNames } from '../../../shared/text/collect-names'
import { formatNumber } from '../../../shared/text/format'
import { oneOf, type useAddressFilter } from '../../lib/use-address-filter'
import { capital, toOptions, wordOptions } from '../register/form-values'
import { type JudgedBy, judgedBy } from './indicator-summary'

/** What the list is filtered by, as it stands in the address. */
export const filterNames = ['sok', 'slag', 'omrade', 'arkiv', 'sedan', 'mot'] as const
export type Address = ReturnType<typeof useAddressFilter<(typeof filterNames)[number]>>

/** What the core is asked for. */
export const questionOf = ({ values }: Address): Omit<ClientInput<'collect.indicators'>, 'committeeId' | 'year'> => ({
  search: values.sok ?? '',
  kind: oneOf(IndicatorKind.options, values.slag),
  serviceAreaId: values.omrade,
  includeArchived: values.arkiv !== null,
})

/** The judgements that are asked for. */
export const judgedIn = ({ values }: Address): Record<JudgedBy, IndicatorJudgement | null> => ({
  sedan: oneOf(IndicatorJudgement.options, values.sedan),
  mot: oneOf(IndicatorJudgement.options, values.mot),
})

const judgementOptions = IndicatorJudgement.options.map((value) => ({
  value,
  label: capital(indicatorJudgementNames[value]),
}))

/** The toolbar's filters; what is chosen in the summary is shown here, so that it can be seen and taken away. */
export function indicatorFilters(
  { values, set }: Address,
  areas: ReadonlyArray<{ id: string; name: string }>,
  archived: number,
) {
  const filter = (
    id: (typeof filterNames)[number],
    label: string,
    options: ReadonlyArray<{ value: string; label: string }>,
  ) => ({ id, label, options, value: values[id], onChange: (value: string | null) => set(id, value) })
  return [
    filter('slag', 'Alla slag', wordOptions(indicatorKindNames)),
    filter('omrade', 'Alla verksamhetsområden', toOptions(areas)),
    ...(['sedan', 'mot'] as const)
      .filter((by) => values[by] !== null)
      .map((by) =>
        filter(
          by,
          judgedBy[by].words,
          judgementOptions.map(({ value, label }) => ({
            value,
            label: `${judgedBy[by].words}: ${label.toLowerCase()}`,
          })),
        ),
      ),
    ...(archived === 0
      ? []
      : [filter('arkiv', 'I bruk', [{ value: 'ja', label: `Även arkiverade (${formatNumber(archived)})` }])]),
  ]
}
