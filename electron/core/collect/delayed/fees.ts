import type { DelayedFigures } from '../../../../shared/contracts/delayed-decision'
import { formatMoney } from '../../../../shared/text/format'
import type { Database } from '../../../database/database'
import { feeRepo } from './fee-repo'

type Fees = DelayedFigures['fees']

/** Fees by year until a year: the register's where it has any, else Historik's; where both differ, the sentence says how. */
export function feesUntil(db: Database, year: number): { fees: Fees; differences: string[] } {
  const repo = feeRepo(db)
  const own = repo.byYear(year)
  const history = repo.historyByYear(year)
  const has = new Set(own.map((fee) => fee.year))
  const fees: Fees = [
    ...own.map((fee) => ({ ...fee, source: 'register' as const })),
    ...history.filter((fee) => !has.has(fee.year)).map((fee) => ({ ...fee, source: 'history' as const })),
  ].toSorted((a, b) => a.year - b.year)
  const differences = own.flatMap((fee) => {
    const other = history.find((one) => one.year === fee.year)
    return other === undefined || other.amountSek === fee.amountSek
      ? []
      : [
          `Registret har särskild avgift på ${formatMoney(fee.amountSek)} för ${fee.year}, Historik ${formatMoney(other.amountSek)}. Registrets rader gäller.`,
        ]
  })
  return { fees, differences }
}
