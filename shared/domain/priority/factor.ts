import type { PriorityFactor } from '../../contracts/priorities'
import type { WeightKey, Weights } from '../../contracts/weights'
import { roundTenth } from '../percent'
import type { PriorityFacts } from './facts'

export type { WeightKey, Weights }

/** What a factor says of one candidate, in words. */
export interface FactorWords {
  /** With unit: '38 månader'. */
  value: string
  /** One or two Swedish sentences that a planner can read aloud. */
  because: string
}

/**
 * One ground for choosing whom to review, and everything that is to be known about it. A new ground is a new definition in
 * `factors.ts` and a weight in `shared/contracts/weights.ts`.
 *
 * The share and the words stand apart: ranking tens of thousands of candidates works out numbers only, and words are made
 * for the rows that somebody reads.
 */
export interface FactorDefinition {
  /** The Swedish name that the command line's JSON carries. */
  name: string
  weightKey: WeightKey
  /** What is measured. */
  definition: string
  /** What the value is counted in. */
  unit: string
  /** Where the rows come from: 'bladet Synpunkter'. */
  source: string
  /** How the value becomes points. */
  scoring: string
  /**
   * How much of the weight it gives, 0–1; 1 speaks most for a review. Null when nothing is registered to judge from.
   * More risk never gives a lower share.
   */
  share(facts: PriorityFacts): number | null
  words(facts: PriorityFacts): FactorWords
}

/** A missing value counts as the middle: never as good, and never as the worst either. */
export const middleShare = 0.5
export const missingInWords = 'Saknas uppgiften räknas faktorn som mitten av skalan, aldrig som bra.'

export const missing = (because: string): FactorWords => ({
  value: 'uppgift saknas',
  because: `Uppgift saknas: ${because} Räknas som mitten av skalan.`,
})

/**
 * Points in whole tenths = weight × share, rounded half up, so that a reader who adds the points gets the score and no
 * rounding error gathers.
 */
export const tenthsOf = (definition: FactorDefinition, facts: PriorityFacts, weights: Weights): number =>
  Math.round(roundTenth(weights[definition.weightKey] * (definition.share(facts) ?? middleShare)) * 10)

/** The factor of one candidate with its words. */
export function evaluateFactor(definition: FactorDefinition, facts: PriorityFacts, weights: Weights): PriorityFactor {
  const { name, weightKey } = definition
  const { value, because } = definition.words(facts)
  return {
    name,
    value,
    weight: weights[weightKey],
    points: tenthsOf(definition, facts, weights) / 10,
    because,
    unknown: definition.share(facts) === null,
  }
}
