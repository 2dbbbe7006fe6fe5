import type { OverrideFact, PriorityFacts } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow } from '../candidate-repo'
import { indexParties } from '../party-index'
import { earlierChoices, type EarlierRow, overridesOf } from './override-repo'

/** What people have chosen of a candidate: for the year, and the newest choice before it. */
export function readChoices(
  db: Database,
  year: number,
  inRanking: ReadonlySet<string | null>,
): (row: CandidateRow, key: string) => Pick<PriorityFacts, 'override' | 'earlierOverride'> {
  const own = overridesOf(db, year)
  const earlier = indexParties(earlierChoices(db, year), inRanking)
  return (row, key) => {
    const override = own.get(key)
    return {
      override:
        override === undefined
          ? null
          : { year, choice: override.choice, reason: override.reason, decidedBy: override.decidedBy, how: 'override' },
      earlierOverride: newestOf(earlier.ownOrLeft(row)),
    }
  }
}

const newestOf = (rows: readonly EarlierRow[]): OverrideFact | null => {
  const newest = rows.reduce<EarlierRow | null>(
    (best, row) => (best === null || row.year > best.year ? row : best),
    null,
  )
  if (newest === null) return null
  const { year, choice, reason, decidedBy, how } = newest
  return { year, choice, reason, decidedBy, how }
}
