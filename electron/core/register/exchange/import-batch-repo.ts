import type { Database } from '../../../database/database'
import type { EditableTable } from '../../../database/tables'

/** What an import did to one row. `before` null: it made the row. */
export interface BatchChange {
  seq: number
  recordType: EditableTable
  recordId: string
  before: string | null
}

/** The rows of an import, the last written first: the order in which they can be taken back. */
export const changesOfBatch = (db: Database, batchId: string): BatchChange[] =>
  db.allSql(
    'SELECT seq, recordType, recordId, "before" FROM changeLog WHERE importBatchId = ? ORDER BY seq DESC',
    batchId,
  )

/** Rows of the import that somebody has changed since, by hand or with a later import. */
export const changedSince = (db: Database, batchId: string): Array<{ recordType: EditableTable; recordId: string }> =>
  db.allSql(
    `SELECT DISTINCT later.recordType, later.recordId
     FROM changeLog own
     JOIN changeLog later ON later.recordType = own.recordType AND later.recordId = own.recordId AND later.seq > own.seq
     WHERE own.importBatchId = ? AND later.importBatchId IS NOT own.importBatchId
     ORDER BY later.seq`,
    batchId,
  )

/** A row that was not made by the import but points at a row that was. */
export interface LaterUse {
  recordType: EditableTable
  recordId: string
  pointsAtType: EditableTable
  pointsAtId: string
}

/**
 * Everything that would hang in the air if the rows that the import made were removed. Asks the schema what points at what;
 * what the program keeps beside a record, without an id of its own, is part of that record.
 */
export function laterUses(db: Database, batchId: string): LaterUse[] {
  const references = db.allSql<{ child: EditableTable; childColumn: string; parent: EditableTable }>(
    `SELECT m.name AS child, f."from" AS childColumn, f."table" AS parent
     FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND m.name <> 'changeLog'
       AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'id')`,
  )
  return references.flatMap(({ child, childColumn, parent }) =>
    db.allSql<LaterUse>(
      `SELECT '${child}' AS recordType, c.id AS recordId, '${parent}' AS pointsAtType, c."${childColumn}" AS pointsAtId
       FROM changeLog made
       JOIN "${child}" c ON c."${childColumn}" = made.recordId
       WHERE made.importBatchId = :batchId AND made.recordType = :parent AND made."before" IS NULL
         AND NOT EXISTS (SELECT 1 FROM changeLog own WHERE own.importBatchId = :batchId AND own.recordType = '${child}'
                         AND own.recordId = c.id)
       LIMIT 20`,
      { batchId, parent },
    ),
  )
}

/** Names and years of decided analyses that the import put risks into: what is decided is frozen. */
export const decidedAnalysesOfBatch = (db: Database, batchId: string): Array<{ name: string; year: number }> =>
  db.allSql(
    `SELECT DISTINCT coalesce(a.title, s.name) AS name, a.year
     FROM changeLog c
     JOIN risk r ON r.id = c.recordId
     JOIN riskAnalysis a ON a.id = r.riskAnalysisId
     LEFT JOIN serviceArea s ON s.id = a.serviceAreaId
     WHERE c.importBatchId = ? AND c.recordType = 'risk' AND a.status <> 'draft'`,
    batchId,
  )

/** Nämnder and years of decided plans for internal control that the import put kontrollmoment into. */
export const decidedControlPlansOfBatch = (db: Database, batchId: string): Array<{ name: string; year: number }> =>
  db.allSql(
    `SELECT DISTINCT coalesce(n.name, 'alla nämnder') AS name, p.year
     FROM changeLog c
     JOIN controlActivity a ON a.id = c.recordId
     JOIN controlPlan p ON p.id = a.planId
     LEFT JOIN committee n ON n.id = p.committeeId
     WHERE c.importBatchId = ? AND c.recordType = 'controlActivity' AND p.status <> 'draft'`,
    batchId,
  )

/** What a row is called, for a sentence; its id where it has no name. */
export function recordName(db: Database, table: EditableTable, id: string): string {
  const row = db.getSql<Record<string, unknown>>(`SELECT * FROM "${table}" WHERE id = ?`, id) ?? {}
  const name = ['name', 'number', 'text', 'event', 'description', 'title', 'decidedOn', 'controlledOn']
    .map((field) => row[field])
    .find((value) => value)
  return typeof name === 'string' || typeof name === 'number' ? String(name) : id
}

export const importBatches = (
  db: Database,
): Array<{ id: string; fileName: string; at: string; actor: string; undoneAt: string | null; summary: string }> =>
  db.allSql(
    `SELECT b.id, b.fileName, b.createdAt AS at, coalesce(c.actor, '–') AS actor, b.undoneAt, b.summary
     FROM importBatch b
     LEFT JOIN changeLog c ON c.recordType = 'importBatch' AND c.recordId = b.id AND c."before" IS NULL
     ORDER BY b.createdAt DESC, b.rowid DESC`,
  )
