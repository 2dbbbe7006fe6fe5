import { candidateKey, type OverrideFact } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import type { CandidateRow } from '../candidate-repo'
import { indexParties } from '../party-index'
import { earlierChoices, type EarlierRow, overridesOf } from './override-repo'

export interface Choices {
  /** For the year. */
  override(row: CandidateRow): OverrideFact | null
  /** The newest before the year. */
  earlier(row: CandidateRow): OverrideFact | null
}

/** What people have chosen of the candidates. */
export function readChoices(db: Database, year: number, inRanking: ReadonlySet<string | null>): Choices {
  const own = overridesOf(db, year)
  const earlier = indexParties(earlierChoices(db, year), inRanking)
  return {
    override: (row) => {
      const override = own.size === 0 ? undefined : own.get(candidateKey(row))
      if (override === undefined) return null
      const { choice, reason, decidedBy } = override
      return { year, choice, reason, decidedBy, how: 'override' }
    },
    earlier: (row) => newestOf(earlier.ownOrLeft(row)),
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
