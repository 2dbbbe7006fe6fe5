import { Weights } from '../../contracts/weights'

/** What a new municipality starts with; together 100. */
export const defaultWeights: Weights = {
  areaRisk: 15,
  timeSinceReview: 18,
  firstInPeriod: 7,
  placements: 5,
  complaints: 6,
  incidents: 8,
  openFindings: 11,
  sanction: 6,
  economicControl: 5,
  screening: 4,
  individualFollowUp: 5,
  informationRequest: 2,
  permit: 2,
  assignment: 4,
  vulnerableGroup: 2,
}

/** Every factor without any weight. */
export const noWeights = Object.fromEntries(Object.keys(Weights.shape).map((key) => [key, 0])) as Weights
