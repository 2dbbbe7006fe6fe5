import type { PlanView } from '../../../shared/contracts/plan'
import { capacityOf } from '../../../shared/domain/plan/capacity'
import { canDecidePlan } from '../../../shared/domain/plan/decide'
import type { Database } from '../../database/database'
import { namedLeftOut } from './left-out-repo'
import { committeeName, overlappingPlans, type PlanRecord, planVersions } from './plan-repo'
import { reviewsOfPlan } from './plan-review-repo'
import { namedRows } from './row-repo'

/** A plan as page, document and command line see it. */
export function planView(db: Database, plan: PlanRecord): PlanView {
  const reviews = new Map(reviewsOfPlan(db, plan).map(({ root, review }) => [root, review.id]))
  const all = namedRows(db, plan.id, reviews)
  const rows = all.filter(({ removedReason }) => removedReason === null)
  return {
    plan,
    committeeName: committeeName(db, plan.committeeId),
    rows,
    removed: all.filter(({ removedReason }) => removedReason !== null),
    leftOut: namedLeftOut(db, plan.id),
    capacity: capacityOf(rows, plan.daysAvailable),
    canDecide: canDecidePlan(plan.status, rows, overlappingPlans(db, plan)),
    versions: planVersions(db, plan),
  }
}
