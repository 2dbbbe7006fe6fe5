import { areaRiskFactor } from './area-risk'
import type { FactorDefinition } from './factor'
import { firstInPeriodFactor } from './first-in-period'
import { openFindingsFactor } from './open-findings'
import { timeSinceReviewFactor } from './time-since-review'

/** Every ground that the priorities weigh together, in the order they are explained. */
export const priorityFactors: readonly FactorDefinition[] = [
  areaRiskFactor,
  timeSinceReviewFactor,
  openFindingsFactor,
  firstInPeriodFactor,
]
