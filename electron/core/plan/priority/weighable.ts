import { makeWeighable, type Weighable } from '../../../../shared/domain/priority/rank'
import type { Database } from '../../../database/database'
import type { Context } from '../../context'
import { readSettings } from '../../settings/settings-repo'
import type { CandidateScope } from '../candidate-repo'
import { gatherFacts } from '../gather-facts'
import { databaseState } from './database-state'

interface Kept {
  of: string
  weighable: Weighable
}

const kept = new WeakMap<Database, Kept>()

/**
 * The candidates of a year, ready to be weighed. The latest are kept until anything in the database has changed: a search,
 * the next page and every weight moved in a what-if ask for the same, and a large register takes a second to gather.
 */
export function weighableOf(context: Context, scope: CandidateScope, year: number): Weighable {
  const { db, today } = context
  const gather = (): Weighable => {
    const { planning } = readSettings(db).settings
    return makeWeighable(gatherFacts(context, scope, year, planning))
  }
  const state = databaseState(db)
  // Inside a transaction a change may still be taken back.
  if (state === null) return gather()
  const of = [state, today, year, scope.committeeId, scope.serviceAreaId].join('|')
  const before = kept.get(db)
  if (before?.of === of) return before.weighable
  const weighable = gather()
  kept.set(db, { of, weighable })
  return weighable
}
