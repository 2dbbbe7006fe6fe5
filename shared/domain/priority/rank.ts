import type { PriorityFactor } from '../../contracts/plan'
import { sortKey } from '../swedish'
import { candidateKey, type PriorityFacts } from './facts'
import { evaluateFactor, type Weights } from './factor'
import { priorityFactors } from './factors'

/** A candidate with its place in the order. */
export interface RankedCandidate {
  facts: PriorityFacts
  /** 1 is reviewed first. */
  rank: number
  /** The exact sum of the factors' points, one decimal. */
  score: number
  factors: PriorityFactor[]
}

/**
 * Weighs every candidate and puts the highest score first. Equal scores stand in Swedish order of utförare, insats and
 * avtal, so that the same register always gives the same list.
 */
export function rankCandidates(candidates: readonly PriorityFacts[], weights: Weights): RankedCandidate[] {
  const keyOf = rememberingKeys()
  const scored = candidates.map((facts) => {
    const factors = priorityFactors.map((definition) => evaluateFactor(definition, facts, weights))
    return { facts, factors, tenths: sumInTenths(factors), order: orderKey(facts, keyOf) }
  })
  scored.sort((a, b) => b.tenths - a.tenths || compareKeys(a.order, b.order))
  return scored.map(({ facts, factors, tenths }, index) => ({ facts, factors, rank: index + 1, score: tenths / 10 }))
}

/** Points carry one decimal; added as whole tenths no rounding error gathers. */
const sumInTenths = (factors: PriorityFactor[]): number =>
  factors.reduce((total, { points }) => total + Math.round(points * 10), 0)

/** Tab sorts before every letter, so a shorter name stands before a longer one that begins with it. */
const orderKey = (facts: PriorityFacts, keyOf: (text: string) => string): string =>
  [facts.provider, facts.serviceType, facts.agreement ?? '', facts.unit ?? '']
    .map(keyOf)
    .concat(candidateKey(facts))
    .join('\t')

/** The same insats stands on thousands of rows; its sorting key is worked out once. */
function rememberingKeys(): (text: string) => string {
  const keys = new Map<string, string>()
  return (text) => {
    let key = keys.get(text)
    if (key === undefined) {
      key = sortKey(text)
      keys.set(text, key)
    }
    return key
  }
}

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
