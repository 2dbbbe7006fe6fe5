import { lowerSv, similarName } from './swedish'

/** What a utförare is recognised by. */
export interface ProviderIdentity {
  id: string
  name: string
  organisationNumber: string | null
}

/** Names at least this alike are worth asking about; below it, most pairs only share a word such as 'omsorg'. */
const alike = 0.85

/**
 * Utförare that may be the same as this one, the surest first. Asks and never decides: one legal entity may rightly stand
 * twice, and two may have names much alike.
 */
export function possibleDoubles<Other extends ProviderIdentity>(
  provider: ProviderIdentity,
  others: readonly Other[],
): Array<{ other: Other; reason: string }> {
  const mayBeAlike = quickSieve(provider.name)
  return others
    .filter((other) => other.id !== provider.id)
    .map((other) => ({
      other,
      sameNumber: sameNumber(provider, other),
      likeness: mayBeAlike(other.name) ? similarName(provider.name, other.name) : 0,
    }))
    .filter(({ sameNumber: same, likeness }) => same || likeness >= alike)
    .sort((a, b) => Number(b.sameNumber) - Number(a.sameNumber) || b.likeness - a.likeness)
    .map(({ other, sameNumber: same }) => ({
      other,
      reason: same ? `Samma organisationsnummer, ${other.organisationNumber}.` : 'Namnen är mycket lika.',
    }))
}

/** Names so alike share the beginning or the end of at least half their words; comparing all of 750 in full takes too long. */
function quickSieve(name: string): (other: string) => boolean {
  const ends = new Set(wordsOf(name).flatMap(endsOf))
  const count = wordsOf(name).length
  return (other) => {
    const words = wordsOf(other)
    const shared = words.filter((word) => endsOf(word).some((end) => ends.has(end))).length
    return shared >= Math.min(count, words.length) / 2
  }
}

const wordsOf = (name: string): string[] =>
  lowerSv(name)
    .split(/\s+/u)
    .filter((word) => word !== '')
const endsOf = (word: string): string[] => [`${word.slice(0, 3)}…`, `…${word.slice(-3)}`]

const sameNumber = (a: ProviderIdentity, b: ProviderIdentity): boolean =>
  a.organisationNumber !== null && a.organisationNumber === b.organisationNumber
