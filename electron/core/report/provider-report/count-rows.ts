import type { RecordType } from '../../../../shared/contracts/values'
import type { ComparedDays } from '../../../../shared/domain/growth'
import { yearOf } from '../../../../shared/domain/iso-date'
import { nameKey } from '../../../../shared/domain/name-key'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Compared, NamedCount } from '../../../documents/provider-report/view-model'
import { groupBy } from '../../group-by'
import { traced } from '../traced'

interface Dated<Row> {
  rows: readonly Row[]
  dayOf: (row: Row) => string
  recordType: RecordType
  /** The first year of the register; null where it is empty. */
  firstYear: number | null
}

/** Counts of one register: of the year's days, and of the same days of the year before. */
export function countsOf<Row extends { id: string }>(
  { rows, dayOf, recordType, firstYear }: Dated<Row>,
  days: ComparedDays,
) {
  const year = yearOf(days.until)
  const now = rows.filter((row) => dayOf(row) >= days.from && dayOf(row) <= days.until)
  const before = rows.filter((row) => dayOf(row) >= days.beforeFrom && dayOf(row) <= days.beforeUntil)
  const isKnown = firstYear !== null && firstYear <= year
  const beforeIsKnown = firstYear !== null && firstYear < year
  const count = (what: string, fits: (row: Row) => boolean = () => true): Compared => ({
    now: isKnown
      ? traced(now.filter(fits).length, `${what} ${year}`, recordType, now.filter(fits))
      : traced(null, `${what} ${year}`, recordType, []),
    before: beforeIsKnown
      ? traced(before.filter(fits).length, `${what} ${year - 1}`, recordType, before.filter(fits))
      : null,
  })
  return {
    now,
    count,
    /** By a word, the most common now first; a word only used before stands there with 0. */
    by(what: string, wordOf: (row: Row) => string): NamedCount[] {
      const words = [...groupBy([...now, ...before], (row) => nameKey(wordOf(row))).values()]
      return words
        .flatMap((group) => {
          const [first] = group
          if (first === undefined) return []
          const name = wordOf(first)
          return [{ name, ...count(`${what}, ${name}`, (row) => nameKey(wordOf(row)) === nameKey(name)) }]
        })
        .toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0) || compareSv(a.name, b.name))
    },
  }
}
