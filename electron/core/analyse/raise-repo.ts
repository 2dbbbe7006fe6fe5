import type { Database } from '../../database/database'

/** A risk that remembers what it was raised from. */
export interface RaisedRow {
  id: string
  riskAnalysisId: string
  number: number
  event: string
  raisedFromWords: string | null
  raisedOn: string | null
}

/** The risks of an analysis that were raised from a record, by number. */
export const raisedFromRecord = (
  db: Database,
  riskAnalysisId: string,
  recordType: string,
  recordId: string,
): RaisedRow[] =>
  db.allSql(
    `SELECT id, riskAnalysisId, number, event, raisedFromWords, raisedOn FROM risk
     WHERE riskAnalysisId = ? AND raisedFromType = ? AND raisedFromId = ? ORDER BY number`,
    riskAnalysisId,
    recordType,
    recordId,
  )

/** The requirement that a brist breaks; null where none is stated, or it belongs to another verksamhetsområde. */
export const requirementOfFinding = (db: Database, findingId: string, serviceAreaId: string): string | null =>
  db.getSql<{ id: string }>(
    `SELECT q.id FROM finding f JOIN requirement q ON q.id = f.requirementId JOIN serviceType t ON t.id = q.serviceTypeId
     WHERE f.id = ? AND t.serviceAreaId = ?`,
    findingId,
    serviceAreaId,
  )?.id ?? null
