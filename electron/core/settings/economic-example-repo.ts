import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** The latest control of the utförare that the example judges: those with something remarked on, and some without. */
export const controlsToJudge = (db: Database, from: string): (Tables['economicControl'] & { providerName: string })[] =>
  db.allSql(
    `SELECT c.*, p.name AS providerName FROM economicControl c JOIN provider p ON p.id = c.providerId
     WHERE c.controlledOn >= ? AND c.archivedAt IS NULL ORDER BY c.remark IS NULL, c.controlledOn DESC, p.name LIMIT 16`,
    from,
  )
