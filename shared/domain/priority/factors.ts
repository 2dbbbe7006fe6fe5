import { areaRiskFactor } from './area-risk'
import { assignmentFactor } from './assignment'
import { complaintsFactor } from './complaints'
import { economicControlFactor } from './economic-control'
import type { FactorDefinition } from './factor'
import { firstInPeriodFactor } from './first-in-period'
import { incidentsFactor } from './incidents'
import { individualFollowUpFactor } from './individual-follow-up'
import { informationRequestFactor } from './information-request'
import { openFindingsFactor } from './open-findings'
import { permitFactor } from './permit'
import { placementsFactor } from './placements'
import { sanctionFactor } from './sanction'
import { screeningFactor } from './screening'
import { timeSinceReviewFactor } from './time-since-review'
import { vulnerableGroupFactor } from './vulnerable-group'

/** Every ground that the priorities weigh together, in the order they are explained. */
export const priorityFactors: readonly FactorDefinition[] = [
  areaRiskFactor,
  timeSinceReviewFactor,
  firstInPeriodFactor,
  placementsFactor,
  complaintsFactor,
  incidentsFactor,
  openFindingsFactor,
  sanctionFactor,
  economicControlFactor,
  screeningFactor,
  individualFollowUpFactor,
  informationRequestFactor,
  permitFactor,
  assignmentFactor,
  vulnerableGroupFactor,
]
