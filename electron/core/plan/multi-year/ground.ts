import { multiYearGround as groundOf } from '../../../../shared/domain/multi-year/ground'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import { entriesOf } from './entry-repo'
import { plansCovering } from './multi-year-repo'

/**
 * What the three-year plan that holds the year says of each insats, as a sentence for the yearly plan's reasons. Of several
 * plans that hold the year, the newest.
 * @returns insats id → sentence
 */
export function multiYearGrounds(db: Database, committeeId: string | null, year: number): Map<string, string> {
  for (const firstYear of [year, year - 1, year - 2]) {
    const plans = plansCovering(db, committeeId, firstYear)
    if (plans.length === 0) continue
    const cells = groupBy(
      plans.flatMap(({ id }) => entriesOf(db, id)),
      ({ serviceTypeId }) => serviceTypeId,
    )
    return new Map(
      [...cells].flatMap(([id, own]): Array<[string, string]> => {
        const sentence = groundOf({ firstYear, cells: own }, year)
        return sentence === null ? [] : [[id, sentence]]
      }),
    )
  }
  return new Map()
}
