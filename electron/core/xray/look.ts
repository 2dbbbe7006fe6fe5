import { addDays, yearOf } from '../../../shared/domain/iso-date'
import { databaseState } from '../plan/priority/database-state'
import type { Database } from '../../database/database'
import type { Context } from '../context'
import { readSettings } from '../settings/settings-repo'
import { changedSince, lastLogRow } from './changed-repo'
import type { BaseCount, Check, FoundHit, Looker } from './check'
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

/** What a check has seen, before its rows are given to their nämnd. */
interface Seen {
  base: BaseCount[]
  hits: FoundHit[]
}

interface Kept {
  state: string
  today: string
  lastLogged: number
  seen: ReadonlyMap<Check, Seen>
  look: Look
}

const kept = new WeakMap<Database, Kept>()

/**
 * Every check run over the whole register. The latest look is kept until something in the database has changed, and then only
 * the checks that read what changed are run again: the number in the frame is asked for after every registration.
 */
export function look(context: Context): Look {
  const { db, today } = context
  const state = databaseState(db)
  // Inside a transaction a change may still be taken back.
  if (state === null) return toLook(db, seeAll(context, new Map(), new Set()))
  const before = kept.get(db)
  if (before?.state === state && before.today === today) return before.look
  const lastLogged = lastLogRow(db)
  const changed = before?.today === today ? changedSince(db, before.lastLogged) : new Set<string>()
  // What has changed without a word in the log was changed by something else: nothing that was seen can be trusted.
  const isKnown = before !== undefined && changed.size > 0 && !changed.has('setting')
  const seen = seeAll(context, isKnown ? before.seen : new Map(), changed)
  const fresh = toLook(db, seen)
  kept.set(db, { state, today, lastLogged, seen, look: fresh })
  return fresh
}

/** What the checks go by today. */
export function lookerOf({ db, today }: Pick<Context, 'db' | 'today'>): Looker {
  const { verifyDays } = readSettings(db).settings.act
  const year = yearOf(today)
  const parameters = { today, year, firstQuarterEnd: `${year}-03-31`, visitedBefore: addDays(today, -verifyDays) }
  return { db, parameters, count: countRows(db, parameters) }
}

function seeAll(
  context: Pick<Context, 'db' | 'today'>,
  before: ReadonlyMap<Check, Seen>,
  changed: ReadonlySet<string>,
): Map<Check, Seen> {
  const looker = lookerOf(context)
  return new Map(
    checks.map((check) => {
      const earlier = before.get(check)
      const stands = earlier !== undefined && ![...check.reads].some((table) => changed.has(table))
      return [check, stands ? earlier : { base: check.base(looker), hits: check.find(looker) }]
    }),
  )
}

function toLook(db: Database, seen: ReadonlyMap<Check, Seen>): Look {
  const { committeeOf, committeeNames } = committeesByScope(db)
  return {
    checks: [...seen].map(([check, { base, hits }]) => {
      const of = (scope: string | null): string | null => committeeOf(check.scopeKind, scope)
      return {
        check,
        base: base.map(({ scope, year, n }) => ({ committeeId: of(scope), year, n })),
        hits: hits.map((hit) => ({ ...hit, committeeId: of(hit.scope) })),
      }
    }),
    committeeNames,
  }
}
