import { addDays, addMonths, type IsoDate, yearOf } from '../../../../shared/domain/iso-date'
import type { PlannedDay } from '../../../../shared/domain/multi-year/subject'
import { candidateKey } from '../../../../shared/domain/priority/facts'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import { type PlannedDayRow, plannedDayRows } from './planned-day-repo'

/** What the yearly plans still have to do in the years, by insats. */
export function plannedDays(db: Database, from: number, to: number, today: IsoDate): Map<string, PlannedDay[]> {
  const rows = groupBy(plannedDayRows(db, from, to), ({ serviceTypeId }) => serviceTypeId)
  return new Map([...rows].map(([id, own]) => [id, own.map((row) => dayOf(row, today))]))
}

/** The last day of its month, never a day that has been; without a month the year's last. */
function dayOf(row: PlannedDayRow, today: IsoDate): PlannedDay {
  const first = `${row.year}-${String(row.month ?? 12).padStart(2, '0')}-01`
  const last = addDays(addMonths(first, 1), -1)
  return { key: candidateKey(row), on: last < today && row.year === yearOf(today) ? today : last }
}
