import type { Output } from '../../../../shared/contracts'

const sourceWords = { register: 'register', history: 'historik', both: 'register och historik' } as const

/**
 * `figures synpunkter` and `figures avvikelser` as scripts read them: names as in interfaces.md, own additions last. `period`
 * stands where a year's figures cover other days than the calendar year, else null.
 */
export const signalYearsJson = ({ years, differences }: Output<'collect.signalYears'>) => ({
  years: years.map(({ year, total, byType, byCategory, byUnit, period, source }) => ({
    year,
    total,
    byType,
    byCategory,
    byUnit,
    period,
    source: source === null ? null : sourceWords[source],
  })),
  differences,
})
