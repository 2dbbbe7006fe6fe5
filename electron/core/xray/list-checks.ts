import { countDegrees, ordered } from '../../../shared/domain/xray/definition'
import type { Handler } from '../handler'
import { look } from './look'
import { seenCheck } from './seen'

/** Hits by degree, for the number in the frame. */
export const counts: Handler<'xray.counts'> = (context, { committeeId }) =>
  countDegrees(look(context).checks.map((looked) => seenCheck(looked, { committeeId, year: null })))

/** The published list, also the checks that find nothing. */
export const listChecks: Handler<'xray.checks'> = (context, filter) => {
  const looked = look(context)
  const rows = looked.checks.map((one) => seenCheck(one, filter))
  const years = new Set(looked.checks.flatMap(({ hits }) => hits.map(({ year }) => year)))
  return {
    ...countDegrees(rows),
    rows: ordered(rows),
    years: [...years].filter((year) => year !== null).toSorted((a, b) => b - a),
    looked: rows.reduce((sum, { base }) => sum + base, 0),
  }
}
