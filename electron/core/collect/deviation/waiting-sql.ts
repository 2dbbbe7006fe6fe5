import type { Database } from '../../../database/database'
import type { Condition } from '../review-filter'
import { isClosedSql, statusLists } from '../signal/signal-filter'
import { signalTables } from '../signal/signal-table'

/** Not closed, and either serious without a measure or with a measure whose day has passed. */
export const waitsForMeasure = (db: Database, today: string): Condition => ({
  sql: `NOT ${isClosedSql(signalTables.deviation)} AND ((s.severity = 'serious' AND s.measure IS NULL)
    OR (s.measureDueOn < :measureToday AND s.measureDoneOn IS NULL))`,
  parameters: { ...statusLists(db, signalTables.deviation), measureToday: today },
})
