import type { PlanView } from '../../../shared/contracts/plan'
import type { PriorityRow } from '../../../shared/contracts/priorities'
import { overrideChoiceNames, reviewKindNames, versionStatusNames } from '../../../shared/text/names'

/** The command line's JSON of `priorities` (interfaces.md). The rows are told one by one, as they are asked for. */
export const prioritiesJson = ({ year, rows }: { year: number; rows: Iterable<PriorityRow> }): object => ({
  year,
  rows: rowsJson(rows),
})

function* rowsJson(rows: Iterable<PriorityRow>): Generator<object> {
  for (const row of rows) yield rowJson(row)
}

const rowJson = ({ rank, provider, serviceType, agreement, score, factors, override }: PriorityRow): object => ({
  rank,
  provider,
  serviceType,
  agreement,
  score,
  factors: factors.map(({ name, value, weight, points, because }) => ({ name, value, weight, points, because })),
  override: override && {
    choice: overrideChoiceNames[override.choice],
    reason: override.reason,
    decidedBy: override.decidedBy,
  },
})

/** The command line's JSON of `plan` (interfaces.md). What people struck out stands among the left out, with their reason. */
export const planJson = ({ plan, rows, removed, leftOut, capacity }: PlanView): object => ({
  year: plan.year,
  status: versionStatusNames[plan.status],
  daysAvailable: plan.daysAvailable,
  daysPlanned: capacity.planned,
  items: rows.map(
    ({ providerName, serviceTypeName, kind, month, days, origin, reasons, agreementNumber, responsible, ...how }) => ({
      provider: providerName,
      serviceType: serviceTypeName,
      agreement: agreementNumber,
      kind: reviewKindNames[kind],
      month,
      days,
      mandatory: origin === 'mandatory',
      responsible,
      method: how.method,
      regularity: how.regularity,
      focus: how.focus,
      reasons,
    }),
  ),
  leftOut: [
    ...removed.map((row) => ({
      provider: row.providerName,
      serviceType: row.serviceTypeName,
      agreement: row.agreementNumber,
      reasons: [`Borttagen: ${row.removedReason}`],
    })),
    ...leftOut.map(({ provider, serviceType, agreementNumber, reasons }) => ({
      provider,
      serviceType,
      agreement: agreementNumber,
      reasons,
    })),
  ],
})
