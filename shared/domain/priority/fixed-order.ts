import { sortKey } from '../swedish'
import { candidateKey, type PriorityFacts } from './facts'

interface Placed {
  facts: PriorityFacts
  /** The utförare's sorting key. */
  provider: string
}

/** Swedish order of utförare, insats, avtal and enhet: where nothing else tells candidates apart. */
export function inFixedOrder(candidates: readonly PriorityFacts[]): PriorityFacts[] {
  const keyOf = rememberingKeys()
  const placed = candidates.map((facts): Placed => ({ facts, provider: keyOf(facts.provider) }))
  // Most utförare have one or two rows: what comes after the name is worked out only where names are the same.
  placed.sort(
    (a, b) => compareKeys(a.provider, b.provider) || compareKeys(restOf(a.facts, keyOf), restOf(b.facts, keyOf)),
  )
  return placed.map(({ facts }) => facts)
}

/** Tab sorts before every letter, so a shorter name stands before a longer one that begins with it. */
const restOf = (facts: PriorityFacts, keyOf: (text: string) => string): string =>
  `${keyOf(facts.serviceType)}\t${keyOf(facts.agreement ?? '')}\t${keyOf(facts.unit ?? '')}\t${candidateKey(facts)}`

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
