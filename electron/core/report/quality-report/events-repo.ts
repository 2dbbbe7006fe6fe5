import type { AnalysedKind } from '../../../../shared/contracts/event-analysis'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export interface AnalysedEvent {
  id: string
  kind: AnalysedKind
  number: string
  happenedOn: string
  question: string | null
  conclusion: string | null
  doneOn: string | null
}

/** Händelseanalyser of what was reported, or happened, between two days, of a nämnd or of none. */
export const analysedBetween = (
  db: Database,
  { committeeId, from, until }: { committeeId: string | null; from: string; until: string },
): AnalysedEvent[] =>
  db.allSql(
    `SELECT a.id, t.kind, t.number, t.day AS happenedOn, a.question, a.conclusion, a.doneOn
     FROM eventAnalysis a
     JOIN (
       SELECT 'lexSarah' AS kind, id AS recordId, number, reportedOn AS day, unitId, serviceTypeId, archivedAt FROM lexSarah
       UNION ALL SELECT 'lexMaria', id, number, reportedOn, unitId, serviceTypeId, archivedAt FROM lexMaria
       UNION ALL SELECT 'deviation', id, number, occurredOn, unitId, serviceTypeId, archivedAt FROM deviation
     ) t ON t.recordId = coalesce(a.lexSarahId, a.lexMariaId, a.deviationId)
     LEFT JOIN unit u ON u.id = t.unitId
     LEFT JOIN serviceType st ON st.id = coalesce(t.serviceTypeId, u.serviceTypeId)
     LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE t.archivedAt IS NULL AND t.day BETWEEN :from AND :until
       AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)
     ORDER BY t.day, t.number`,
    { committeeId, from, until },
  )

/** The causes of several analyses, each analysis' own in their order. */
export const causesOfAnalyses = (db: Database, analysisIds: readonly string[]): Tables['eventCause'][] =>
  db.allSql(
    'SELECT * FROM eventCause WHERE analysisId IN (SELECT value FROM json_each(?)) ORDER BY analysisId, position, id',
    JSON.stringify(analysisIds),
  )
