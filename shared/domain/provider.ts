import { similarName } from './swedish'

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
  return others
    .filter((other) => other.id !== provider.id)
    .map((other) => ({
      other,
      sameNumber: sameNumber(provider, other),
      likeness: similarName(provider.name, other.name),
    }))
    .filter(({ sameNumber: same, likeness }) => same || likeness >= alike)
    .sort((a, b) => Number(b.sameNumber) - Number(a.sameNumber) || b.likeness - a.likeness)
    .map(({ other, sameNumber: same }) => ({
      other,
      reason: same ? `Samma organisationsnummer, ${other.organisationNumber}.` : 'Namnen är mycket lika.',
    }))
}

const sameNumber = (a: ProviderIdentity, b: ProviderIdentity): boolean =>
  a.organisationNumber !== null && a.organisationNumber === b.organisationNumber
