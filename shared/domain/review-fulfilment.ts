import type { PlanFulfilment } from '../contracts/assess'
import { ReviewKind } from '../contracts/values'
import { countReasons } from './outcome'
import { wholePercent } from './percent'
import { countsInPlan, reviewStatus } from './review'

export interface ReviewToFulfil {
  kind: ReviewKind
  plannedMonth: number | null
  completedOn: string | null
  notCompletedReason: string | null
}

/** How far the year's planned reviews have come, påkallade left out; `percent` is null where nothing is planned. */
export function planFulfilment(year: number, reviews: readonly ReviewToFulfil[]): PlanFulfilment {
  const counted = reviews.filter(({ kind }) => countsInPlan(kind))
  const of = (status: string): ReviewToFulfil[] => counted.filter((review) => reviewStatus(review) === status)
  const [completed, remaining, notCompleted] = [of('completed'), of('planned'), of('notCompleted')]
  const withMonth = remaining.filter(({ plannedMonth }) => plannedMonth !== null).length
  return {
    year,
    planned: counted.length,
    completed: completed.length,
    percent: wholePercent(completed.length, counted.length),
    remaining: { total: remaining.length, withMonth, withoutMonth: remaining.length - withMonth },
    notCompleted: countReasons(notCompleted.map(({ notCompletedReason }) => notCompletedReason ?? '')),
    byKind: ReviewKind.options.flatMap((kind) => {
      const planned = counted.filter((review) => review.kind === kind).length
      const done = completed.filter((review) => review.kind === kind).length
      return planned === 0 ? [] : [{ kind, planned, completed: done }]
    }),
  }
}
