import { sortKey } from '../swedish'
import { candidateKey, type PriorityFacts } from './facts'

/** Swedish order of utförare, insats, avtal and enhet: where nothing else tells candidates apart. */
export function inFixedOrder(candidates: readonly PriorityFacts[]): PriorityFacts[] {
  const keyOf = rememberingKeys()
  return candidates
    .map((facts) => ({ facts, key: orderKey(facts, keyOf) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ facts }) => facts)
}

/** Tab sorts before every letter, so a shorter name stands before a longer one that begins with it. */
const orderKey = (facts: PriorityFacts, keyOf: (text: string) => string): string =>
  `${keyOf(facts.provider)}\t${keyOf(facts.serviceType)}\t${keyOf(facts.agreement ?? '')}\t${keyOf(facts.unit ?? '')}\t${candidateKey(facts)}`

/** The same name stands on many rows; its sorting key is worked out once. */
function rememberingKeys(): (text: string) => string {
  const keys = new Map<string, string>([['', '']])
  return (text) => {
    let key = keys.get(text)
    if (key === undefined) {
      key = sortKey(text)
      keys.set(text, key)
    }
    return key
  }
}
