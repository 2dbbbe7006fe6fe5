import type { ReviewMethod } from '../../../shared/contracts/values'
import { nextReviewNumber, reviewStatus } from '../../../shared/domain/review'
import { reviewMethodNames } from '../../../shared/text/names'
import { reviewRepo } from '../collect/review-repo'
import type { Context } from '../context'
import { type NewRow, recordedTable } from '../recorded-table'
import type { PlanRecord } from './plan-repo'
import { type ReviewRecord, reviewKey, reviewsOfPlan, unplannedReviews } from './plan-review-repo'
import { type RowRecord, rootOf } from './row-repo'

/** Why a granskning was not carried out when a new version of the plan left it out. */
export const struckReason = 'struken ur planen vid revidering'

/**
 * Lets the year's granskningar follow the decided plan: one for every row, those of earlier versions kept and moved when
 * they are not done, those whose row is gone marked as not carried out. A granskning that was registered before there was a
 * plan is tied to its row instead of being planned twice.
 * @returns how many are new
 */
export function alignReviews(context: Context, plan: PlanRecord, rows: readonly RowRecord[]): number {
  const table = recordedTable(context, 'review')
  const known = new Map(reviewsOfPlan(context.db, plan).map(({ root, review }) => [root, review]))
  const unplanned = unplannedReviews(context.db, plan.year)
  const numbers = reviewRepo(context.db).numbersOfYear(plan.year)
  let created = 0
  for (const row of rows) {
    const key = reviewKey(row)
    const review = known.get(rootOf(row)) ?? unplanned.get(key)
    known.delete(rootOf(row))
    unplanned.delete(key)
    if (review !== undefined) {
      table.update(review.id, null, changesTo(review, row))
      continue
    }
    const number = nextReviewNumber(plan.year, numbers)
    numbers.push(number)
    table.insert(newReview(row, plan.year, number))
    created += 1
  }
  for (const review of known.values()) {
    if (reviewStatus(review) === 'planned') table.update(review.id, null, { notCompletedReason: struckReason })
  }
  return created
}

/** What is carried out stays as it was registered; only what is still planned is moved by the plan. */
function changesTo(review: ReviewRecord, row: RowRecord): Partial<ReviewRecord> {
  const cameBack = review.notCompletedReason === struckReason
  if (reviewStatus(review) !== 'planned' && !cameBack) return { plannedFollowUpId: row.id }
  return {
    plannedFollowUpId: row.id,
    plannedMonth: row.month,
    responsible: row.responsible,
    kind: row.kind,
    ...(cameBack ? { notCompletedReason: null } : {}),
  }
}

function newReview(row: RowRecord, year: number, number: string): NewRow<'review'> {
  const { agreementId, providerId, unitId, serviceTypeId, kind, responsible } = row
  const notYet = {
    completedOn: null,
    announced: null,
    outcome: null,
    notCompletedReason: null,
    registryNumber: null,
    visitOn: null,
    visitStart: null,
    visitEnd: null,
  }
  const who = { agreementId, providerId, unitId, serviceTypeId, kind, responsible }
  return {
    ...notYet,
    ...who,
    number,
    year,
    plannedMonth: row.month,
    method: methodOf(row.method),
    plannedFollowUpId: row.id,
    archivedAt: null,
  }
}

/** The plan says how in free words; where they are one of the methods the granskning starts with it. */
const methodOf = (words: string | null): ReviewMethod | null =>
  (Object.keys(reviewMethodNames) as ReviewMethod[]).find(
    (method) => reviewMethodNames[method] === words?.trim().toLowerCase(),
  ) ?? null
