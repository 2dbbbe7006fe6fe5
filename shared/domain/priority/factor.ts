import type { PriorityFactor } from '../../contracts/plan'
import type { WeightKey, Weights } from '../../contracts/weights'
import { roundTenth } from '../percent'
import type { PriorityFacts } from './facts'

export type { WeightKey, Weights }

/** What a factor says of one candidate. */
export interface FactorReading {
  /** How much of the weight it gives, 0–1; 1 speaks most for a review. */
  share: number
  /** In words with unit: '38 månader'. */
  value: string
  /** One Swedish sentence that a planner can read aloud. */
  because: string
  /** Nothing is registered to judge from. */
  unknown: boolean
}

/** One ground for choosing whom to review. A new ground is a new definition in `factors.ts` and a weight in the settings. */
export interface FactorDefinition {
  /** The Swedish name that the command line's JSON carries. */
  name: string
  weightKey: WeightKey
  read(facts: PriorityFacts): FactorReading
}

/** A missing value counts as the middle: never as good, and never as the worst either. */
export const missing = (because: string): FactorReading => ({
  share: 0.5,
  value: 'uppgift saknas',
  because: `Uppgift saknas: ${because} Räknas som mitten av skalan.`,
  unknown: true,
})

/** Points = weight × share, rounded half up to one decimal, so that a reader who adds them gets the score. */
export function evaluateFactor(definition: FactorDefinition, facts: PriorityFacts, weights: Weights): PriorityFactor {
  const weight = weights[definition.weightKey]
  const { share, value, because, unknown } = definition.read(facts)
  return { name: definition.name, value, weight, points: roundTenth(weight * share), because, unknown }
}
