import { countedThrough } from '../../../../shared/domain/individual/period'
import { type ProtectedYear, protectYear } from '../../../../shared/domain/individual/protected-year'
import type { Database } from '../../../database/database'
import type { Context } from '../../context'
import { databaseState } from '../../plan/priority/database-state'
import { readSettings } from '../../settings/settings-repo'
import { answersBetween } from './individual-repo'

/** A year's answers in blocks, and the last day they reach; null before its first tertial has closed. */
export interface CountedYear {
  year: number
  through: string | null
  answers: ProtectedYear
}

const kept = new WeakMap<Database, { of: string; years: Map<number, CountedYear> }>()

/** The limit for small groups that is in force. */
export const limitOf = (db: Database): number => readSettings(db).settings.collect.smallGroupLimit

/**
 * A year's individuppföljning as everything in the program counts it: pages, exports, documents, priorities and the
 * command line. Kept until anything in the database, or the day, has changed.
 */
export function countedYear(context: Pick<Context, 'db' | 'today'>, year: number): CountedYear {
  const { db, today } = context
  const read = (): CountedYear => {
    const through = countedThrough(year, today)
    const answers = through === null ? [] : answersBetween(db, `${year}-01-01`, through)
    return { year, through, answers: protectYear(answers, limitOf(db)) }
  }
  const state = databaseState(db)
  // Inside a transaction a change may still be taken back.
  if (state === null) return read()
  const of = `${state}|${today}`
  const before = kept.get(db)
  const years = before?.of === of ? before.years : new Map<number, CountedYear>()
  if (before?.of !== of) kept.set(db, { of, years })
  const known = years.get(year) ?? read()
  years.set(year, known)
  return known
}
