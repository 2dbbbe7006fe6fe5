import type { LaterModel } from '../../../documents/quality-report/later/view-model'
import type { Database } from '../../../database/database'
import { sameQuarter } from '../../../../shared/domain/delayed/quarter'
import { addMonths } from '../../../../shared/domain/iso-date'
import { delayedRepo } from '../../collect/delayed/delayed-repo'
import { reportFigures, yearFigures } from '../../collect/delayed/figures'

/** The year's latest report, the same quarter of the year before, and every report of the year. */
export function delayedPart(
  db: Database,
  { year, committeeId }: { year: number; committeeId: string | null },
): LaterModel['delayed'] {
  const all = delayedRepo(db).reportDays(`${year}-12-31`, committeeId)
  const now = yearFigures(db, year, committeeId)
  const earlier = all.findLast((day) => now.date !== null && sameQuarter(day, addMonths(now.date, -12)))
  return {
    now,
    before: earlier === undefined ? historyOf(db, year - 1, committeeId) : reportFigures(db, earlier, committeeId),
    reports: all.filter((day) => day >= `${year}-01-01`).map((day) => reportFigures(db, day, committeeId)),
  }
}

/** What Historik knows of a year without reports; null where it knows nothing. */
function historyOf(db: Database, year: number, committeeId: string | null): LaterModel['delayed']['before'] {
  const figures = yearFigures(db, year, committeeId)
  return figures.source === 'history' ? figures : null
}
