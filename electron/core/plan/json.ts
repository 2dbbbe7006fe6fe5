import type { Output } from '../../../shared/contracts'
import type { PlanView } from '../../../shared/contracts/plan'
import { overrideChoiceNames, reviewKindNames, versionStatusNames } from '../../../shared/text/names'

/** The command line's JSON of `priorities` (interfaces.md). */
export const prioritiesJson = ({ year, rows }: Pick<Output<'plan.priorities'>, 'year' | 'rows'>): object => ({
  year,
  rows: rows.map(({ rank, provider, serviceType, agreement, score, factors, override }) => ({
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
  })),
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
