import type { AnalysedKind } from '../../../../shared/contracts/event-analysis'
import type { Severity } from '../../../../shared/contracts/values'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** The record that is analysed, as the analysis tells of it. */
export interface Analysed {
  number: string
  who: string | null
  description: string | null
  happenedOn: string
  archivedAt: string | null
  closedOn: string | null
  severity: Severity | null
}

/** The day that nothing in the analysis comes before, and what happened. */
const columns: Record<AnalysedKind, string> = {
  lexSarah: 't.misconduct AS description, coalesce(t.occurredOn, t.reportedOn) AS happenedOn, NULL AS severity',
  lexMaria: 't.event AS description, coalesce(t.occurredOn, t.reportedOn) AS happenedOn, NULL AS severity',
  deviation: 'coalesce(t.description, t.type) AS description, t.occurredOn AS happenedOn, t.severity',
}

/** @throws AppError NOT_FOUND */
export function analysedRecord(db: Database, kind: AnalysedKind, id: string): Analysed {
  const row = db.getSql<Analysed>(
    `SELECT t.number, coalesce(u.name, p.name) AS who, t.archivedAt, t.closedOn, ${columns[kind]}
     FROM ${kind} t LEFT JOIN unit u ON u.id = t.unitId LEFT JOIN provider p ON p.id = t.providerId
     WHERE t.id = ?`,
    id,
  )
  if (row === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Händelsen finns inte längre. Ladda om sidan.' })
  }
  return row
}

export const analysisOf = (db: Database, kind: AnalysedKind, id: string): Tables['eventAnalysis'] | undefined =>
  db.getSql(`SELECT * FROM eventAnalysis WHERE ${kind}Id = ?`, id)

export const causesOf = (db: Database, analysisId: string): Tables['eventCause'][] =>
  db.allSql('SELECT * FROM eventCause WHERE analysisId = ? ORDER BY position, id', analysisId)

/** Measures in händelseanalyser that are late, with what they belong to; those of a nämnd or of none. */
export const lateMeasures = (
  db: Database,
  committeeId: string | null,
  today: string,
): Array<{ id: string; kind: AnalysedKind; recordId: string; number: string; measure: string; dueOn: string }> =>
  db.allSql(
    `SELECT c.id, c.measure, c.dueOn, t.kind, t.recordId, t.number
     FROM eventCause c
     JOIN eventAnalysis a ON a.id = c.analysisId
     JOIN (
       SELECT 'lexSarah' AS kind, id AS recordId, number, unitId, serviceTypeId, archivedAt FROM lexSarah
       UNION ALL SELECT 'lexMaria', id, number, unitId, serviceTypeId, archivedAt FROM lexMaria
       UNION ALL SELECT 'deviation', id, number, unitId, serviceTypeId, archivedAt FROM deviation
     ) t ON t.recordId = coalesce(a.lexSarahId, a.lexMariaId, a.deviationId)
     LEFT JOIN unit u ON u.id = t.unitId
     LEFT JOIN serviceType st ON st.id = coalesce(t.serviceTypeId, u.serviceTypeId)
     LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE t.archivedAt IS NULL AND c.measure IS NOT NULL AND c.doneOn IS NULL AND c.dueOn < :today
       AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)
     ORDER BY c.dueOn, c.id`,
    { committeeId, today },
  )
