import { addDays, yearOf } from '../../../shared/domain/iso-date'
import { databaseState } from '../plan/priority/database-state'
import type { Database } from '../../database/database'
import type { Context } from '../context'
import { readSettings } from '../settings/settings-repo'
import type { Check, FoundHit, Looker } from './check'
import { checks } from './checks'
import { countRows } from './count-repo'
import { committeesByScope } from './scope-repo'

/** A hit with the nämnd it belongs to. */
export interface LookedHit extends FoundHit {
  committeeId: string | null
}

/** What a check has seen, every nämnd and year: it is filtered in memory. */
export interface LookedCheck {
  check: Check
  base: Array<{ committeeId: string | null; year: number | null; n: number }>
  hits: LookedHit[]
}

export interface Look {
  checks: readonly LookedCheck[]
  committeeNames: ReadonlyMap<string, string>
}

interface Kept {
  of: string
  look: Look
}

const kept = new WeakMap<Database, Kept>()

/**
 * Every check run over the whole register. The latest look is kept until anything in the database has changed: the number in
 * the frame, the page and each opened check ask for the same.
 */
export function look(context: Context): Look {
  const { db, today } = context
  const state = databaseState(db)
  // Inside a transaction a change may still be taken back.
  if (state === null) return lookAnew(context)
  const of = `${state}|${today}`
  const before = kept.get(db)
  if (before?.of === of) return before.look
  const fresh = lookAnew(context)
  kept.set(db, { of, look: fresh })
  return fresh
}

function lookAnew({ db, today }: Pick<Context, 'db' | 'today'>): Look {
  const { verifyDays } = readSettings(db).settings.act
  const year = yearOf(today)
  const parameters = {
    today,
    year,
    firstQuarterEnd: `${year}-03-31`,
    visitedBefore: addDays(today, -verifyDays),
  }
  const looker: Looker = { db, parameters, count: countRows(db, parameters) }
  const { committeeOf, committeeNames } = committeesByScope(db)
  return {
    checks: checks.map((check) => {
      const of = (scope: string | null): string | null => committeeOf(check.scopeKind, scope)
      return {
        check,
        base: check.base(looker).map(({ scope, year, n }) => ({ committeeId: of(scope), year, n })),
        hits: check.find(looker).map((hit) => ({ ...hit, committeeId: of(hit.scope) })),
      }
    }),
    committeeNames,
  }
}
