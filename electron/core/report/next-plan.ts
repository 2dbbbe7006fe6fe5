import { roundTenth } from '../../../shared/domain/percent'
import { reviewKindLongNames } from '../../../shared/text/names'
import type { NextPlan } from '../../documents/contract-report/view-model'
import type { Database } from '../../database/database'
import { currentPlan } from '../plan/plan-repo'
import { planView } from '../plan/plan-view'
import { groupBy } from '../group-by'
import { traced } from './traced'

/** The plan for the year after the report's, per insats; null where there is none under the same nämnd. */
export function nextPlan(db: Database, committeeId: string | null, year: number): NextPlan | null {
  const record = currentPlan(db, committeeId, year)
  if (record === undefined) return null
  const { plan, rows, capacity } = planView(db, record)
  const days = (some: readonly (typeof rows)[number][]) => roundTenth(some.reduce((sum, row) => sum + row.days, 0))
  return {
    year,
    status: plan.status,
    revision: plan.revision,
    decidedOn: plan.decidedOn,
    items: traced(rows.length, `Planerade uppföljningar ${year}`, 'plannedFollowUp', rows),
    daysPlanned: traced(capacity.planned, `Planerade arbetsdagar ${year}`, 'plannedFollowUp', rows),
    daysAvailable: traced(plan.daysAvailable, `Tillgängliga arbetsdagar ${year}`, 'followUpPlan', [plan]),
    byServiceType: [...groupBy(rows, ({ serviceTypeName }) => serviceTypeName)].map(([serviceType, own]) => ({
      serviceType,
      kinds: [...new Set(own.map(({ kind }) => reviewKindLongNames[kind]))],
      items: traced(own.length, `Planerade uppföljningar ${year}, ${serviceType}`, 'plannedFollowUp', own),
      days: traced(days(own), `Planerade arbetsdagar ${year}, ${serviceType}`, 'plannedFollowUp', own),
    })),
  }
}
