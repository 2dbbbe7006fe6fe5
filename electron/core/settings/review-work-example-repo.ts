import type { Database } from '../../database/database'

export interface ExampleVisit {
  id: string
  number: string
  providerId: string
  unitId: string | null
  completedOn: string | null
  outcome: string | null
  visitOn: string | null
  responsible: string | null
}

/** The year's granskningar of a slag that have an utförare, by number. */
export const reviewsOfKind = (db: Database, kind: string, year: number): ExampleVisit[] =>
  db.allSql(
    `SELECT id, number, providerId, unitId, completedOn, outcome, visitOn, responsible FROM review
     WHERE kind = ? AND year = ? AND providerId IS NOT NULL AND notCompletedReason IS NULL AND archivedAt IS NULL
     ORDER BY number`,
    kind,
    year,
  )

/** Utförare with an agreement in force, by name: for what is asked outside granskningar. */
export const providersByName = (db: Database, limit: number): Array<{ id: string }> =>
  db.allSql(
    `SELECT p.id FROM provider p
     WHERE p.archivedAt IS NULL AND EXISTS (SELECT 1 FROM agreement a WHERE a.providerId = p.id AND a.status = 'inForce')
     ORDER BY svSort(p.name) DESC LIMIT ?`,
    limit,
  )
