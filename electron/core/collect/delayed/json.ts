import type { DelayedFigures } from '../../../../shared/contracts/delayed-decision'

/** The form that `figures ej-verkstallda-beslut` has towards scripts (interfaces.md). */
export const delayedJson = ({ date, total, interrupted, rows, sums, fees }: DelayedFigures) => ({
  date,
  total,
  interrupted,
  rows: rows
    .filter((row) => row.total !== 0)
    .map(({ serviceType, women, men, months3to6, months6to9, months9to12, over12 }) => ({
      serviceType,
      women,
      men,
      months3to6,
      months6to9,
      months9to12,
      over12,
    })),
  sums,
  fees: fees.map(({ year, amountSek }) => ({ year, amountSek })),
})
