import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

export interface ExampleJudged {
  id: string
  number: string
  completedOn: string
  outcome: Tables['review']['outcome']
  responsible: string | null
}

const columns = 'id, number, completedOn, outcome, responsible'
const usable = 'providerId IS NOT NULL AND completedOn IS NOT NULL AND archivedAt IS NULL'

/** The year's kvalitetsgranskningar with an outcome, by number: those with brister first, then as many of the others. */
export const judgedReviews = (db: Database, year: number, withoutFindings: number): ExampleJudged[] => [
  ...db.allSql<ExampleJudged>(
    `SELECT ${columns} FROM review
     WHERE kind = 'quality' AND year = ? AND outcome <> 'complies' AND ${usable} ORDER BY number`,
    year,
  ),
  ...db.allSql<ExampleJudged>(
    `SELECT ${columns} FROM review
     WHERE kind = 'quality' AND year = ? AND outcome = 'complies' AND ${usable} ORDER BY number LIMIT ?`,
    year,
    withoutFindings,
  ),
]

/** Carried-out avtalsuppföljningar with a diarienummer that nobody has judged yet, the earliest first. */
export const unjudgedReviews = (db: Database, year: number): ExampleJudged[] =>
  db.allSql(
    `SELECT ${columns} FROM review
     WHERE kind = 'agreement' AND year = ? AND outcome IS NULL AND registryNumber IS NOT NULL AND ${usable}
     ORDER BY completedOn, number`,
    year,
  )
