import type { PriorityFactor } from '../../contracts/priorities'
import { roundTenth } from '../percent'
import { evaluateFactor, middleShare, type Weights } from './factor'
import type { PriorityFacts } from './facts'
import { priorityFactors } from './factors'
import { inFixedOrder } from './fixed-order'

/** Candidates made ready to be weighed, any number of times: what-if asks again for every weight that is moved. */
export interface Weighable {
  /** In the order that equal scores stand in. */
  candidates: readonly PriorityFacts[]
  /** The share of every factor for every candidate, row by row; an unknown one is already the middle. */
  shares: Float64Array
}

/** Works out all that does not depend on the weights. */
export function makeWeighable(unordered: readonly PriorityFacts[]): Weighable {
  const candidates = inFixedOrder(unordered)
  const shares = new Float64Array(candidates.length * priorityFactors.length)
  let at = 0
  for (const facts of candidates) {
    for (const factor of priorityFactors) shares[at++] = factor.share(facts) ?? middleShare
  }
  return { candidates, shares }
}

/** An order by score: numbers only. */
export interface Order {
  /** Index into the candidates, the most urgent first. */
  places: Uint32Array
  /** Score in whole tenths, by index. */
  tenths: Uint16Array
}

/**
 * Weighs every candidate and puts the highest score first. Equal scores keep the candidates' own order, so that the same
 * register always gives the same list.
 */
export function orderBy({ candidates, shares }: Weighable, weights: Weights): Order {
  const factorWeights = priorityFactors.map(({ weightKey }) => weights[weightKey])
  const tenths = new Uint16Array(candidates.length)
  let at = 0
  let highest = 0
  for (let index = 0; index < candidates.length; index++) {
    let sum = 0
    for (const weight of factorWeights) sum += Math.round(roundTenth(weight * (shares[at++] ?? middleShare)) * 10)
    tenths[index] = sum
    if (sum > highest) highest = sum
  }
  return { places: byScore(tenths, highest), tenths }
}

/** Scores are few and whole, so they are dealt into piles: that keeps the order of equals, and takes one pass. */
function byScore(tenths: Uint16Array, highest: number): Uint32Array {
  const firstPlace = new Uint32Array(highest + 2)
  for (const score of tenths) firstPlace[highest - score + 1] = (firstPlace[highest - score + 1] ?? 0) + 1
  for (let pile = 1; pile < firstPlace.length; pile++) {
    firstPlace[pile] = (firstPlace[pile] ?? 0) + (firstPlace[pile - 1] ?? 0)
  }
  const places = new Uint32Array(tenths.length)
  for (let index = 0; index < tenths.length; index++) {
    const pile = highest - (tenths[index] ?? 0)
    const place = firstPlace[pile] ?? 0
    places[place] = index
    firstPlace[pile] = place + 1
  }
  return places
}

/** A candidate with its place in the order. */
export interface RankedCandidate {
  facts: PriorityFacts
  /** 1 is reviewed first. */
  rank: number
  /** The exact sum of the factors' points, one decimal. */
  score: number
  /** In words, made when they are asked for. */
  readonly factors: PriorityFactor[]
}

/** The candidates in order, most urgent first. */
export function rankCandidates(candidates: readonly PriorityFacts[], weights: Weights): RankedCandidate[] {
  const weighable = makeWeighable(candidates)
  return rankedAt(weighable, orderBy(weighable, weights), weights)
}

/** @param wanted places, 0 first; all of them when left out */
export function rankedAt(
  { candidates }: Pick<Weighable, 'candidates'>,
  { places, tenths }: Order,
  weights: Weights,
  wanted: Iterable<number> = places.keys(),
): RankedCandidate[] {
  const ranked: RankedCandidate[] = []
  for (const place of wanted) {
    const index = places[place] ?? 0
    const facts = candidates[index]
    if (facts !== undefined) ranked.push(explained(facts, place + 1, (tenths[index] ?? 0) / 10, weights))
  }
  return ranked
}

/** A ranked candidate whose words are made when somebody asks for them. */
export const explained = (facts: PriorityFacts, rank: number, score: number, weights: Weights): RankedCandidate =>
  new Explained(facts, rank, score, weights)

class Explained implements RankedCandidate {
  readonly facts: PriorityFacts
  readonly rank: number
  readonly score: number
  readonly #weights: Weights
  #factors: PriorityFactor[] | null = null

  constructor(facts: PriorityFacts, rank: number, score: number, weights: Weights) {
    this.facts = facts
    this.rank = rank
    this.score = score
    this.#weights = weights
  }

  get factors(): PriorityFactor[] {
    this.#factors ??= priorityFactors.map((definition) => evaluateFactor(definition, this.facts, this.#weights))
    return this.#factors
  }
}
