import type { UnusedSource } from '../../../../shared/contracts/priorities'
import { priorityFactors } from '../../../../shared/domain/priority/factors'
import type { Database } from '../../../database/database'
import { emptySources } from './source-repo'

/** The factors whose source holds nothing at all, in the order factors are explained: said once, not row by row. */
export function unusedSources(db: Database, year: number): UnusedSource[] {
  const empty = emptySources(db, year)
  return priorityFactors
    .filter(({ weightKey }) => empty.has(weightKey))
    .map(({ weightKey, name, source }) => ({ factor: weightKey, name, source }))
}
