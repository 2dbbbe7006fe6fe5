import type { PlanView } from '../../../shared/contracts/plan'
import { capacityOf } from '../../../shared/domain/plan/capacity'
import { canDecidePlan } from '../../../shared/domain/plan/decide'
import { canChangePlan, canSendPlan, planNotes } from '../../../shared/domain/plan/send'
import type { Database } from '../../database/database'
import { namedLeftOut } from './left-out-repo'
import { personCapacity } from './person-capacity'
import { committeeName, overlappingPlans, type PlanRecord, planVersions } from './plan-repo'
import { reviewsOfPlan } from './plan-review-repo'
import { namedRows } from './row-repo'
import { sectionsOf } from './section-repo'

/** A plan as page, document and command line see it. */
export function planView(db: Database, plan: PlanRecord): PlanView {
  const reviews = new Map(reviewsOfPlan(db, plan).map(({ root, review }) => [root, review.id]))
  const all = namedRows(db, plan.id, reviews)
  const rows = all.filter(({ removedReason }) => removedReason === null)
  const overlapping = overlappingPlans(db, plan)
  const capacity = capacityOf(rows, plan.daysAvailable)
  const written = new Set(sectionsOf(db, plan.id).flatMap(({ key, text }) => (text === null ? [] : [key])))
  return {
    plan,
    committeeName: committeeName(db, plan.committeeId),
    rows,
    removed: all.filter(({ removedReason }) => removedReason !== null),
    leftOut: namedLeftOut(db, plan.id),
    capacity,
    canDecide: canDecidePlan(plan.status, rows, overlapping),
    canSend: canSendPlan(plan, rows, overlapping),
    canChange: canChangePlan(plan),
    notes: planNotes(written, capacity, personCapacity(db, plan).overloads),
    versions: planVersions(db, plan),
  }
}
