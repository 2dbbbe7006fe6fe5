import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { LawReference } from '../../../../shared/domain/law-reference'
import type { Context } from '../../context'
import { type RecordedTable, recordedTable } from '../../recorded-table'

export type ProcessRecord = Tables['process']
export type PartRecord = Tables['processPart']

export const processTable = (context: Context): RecordedTable<'process'> => recordedTable(context, 'process')
export const partTable = (context: Context): RecordedTable<'processPart'> => recordedTable(context, 'processPart')

/** Every process, sub-process and activity, archived ones too, with the verksamhetsområde and nämnd it belongs to. */
export const allProcesses = (
  db: Database,
): Array<ProcessRecord & { serviceAreaName: string | null; committeeId: string | null }> =>
  db.allSql(
    `SELECT p.*, a.name AS serviceAreaName, a.committeeId FROM process p
     LEFT JOIN serviceArea a ON a.id = p.serviceAreaId ORDER BY p.position, p.id`,
  )

export type PartWithRisk = PartRecord & {
  riskEvent: string | null
  riskNumber: number | null
  likelihood: number | null
  consequence: number | null
  scale: string | null
  analysisId: string | null
  analysisYear: number | null
  analysisName: string | null
}

/** Every part with the risk it points at. */
export const allParts = (db: Database): PartWithRisk[] =>
  db.allSql(
    `SELECT pp.*, r.event AS riskEvent, r.number AS riskNumber, r.likelihood, r.consequence, x.scale,
       x.id AS analysisId, x.year AS analysisYear, coalesce(x.title, a.name) AS analysisName
     FROM processPart pp LEFT JOIN risk r ON r.id = pp.riskId
     LEFT JOIN riskAnalysis x ON x.id = r.riskAnalysisId LEFT JOIN serviceArea a ON a.id = x.serviceAreaId`,
  )

/** Routines whose revision is due no later than a day. */
export const routinesDue = (
  db: Database,
  last: string,
): Array<{ id: string; processId: string; title: string; nextRevisionOn: string }> =>
  db.allSql(
    `SELECT id, processId, title, nextRevisionOn FROM processPart
     WHERE kind = 'routine' AND nextRevisionOn IS NOT NULL AND nextRevisionOn <= ? AND archivedAt IS NULL
     ORDER BY nextRevisionOn, id`,
    last,
  )

/** Ids of the processes directly beneath a parent, in order; null is the top. */
export const siblingsUnder = (db: Database, parentId: string | null): string[] =>
  db
    .allSql<{ id: string }>('SELECT id FROM process WHERE parentId IS ? ORDER BY position, id', parentId)
    .map(({ id }) => id)

export const processNamed = (db: Database, parentId: string | null, name: string): ProcessRecord | undefined =>
  db.getSql('SELECT * FROM process WHERE parentId IS @parentId AND nameKey(name) = nameKey(@name)', { parentId, name })

export const partNamed = (db: Database, processId: string, kind: string, title: string): PartRecord | undefined =>
  db.getSql(
    'SELECT * FROM processPart WHERE processId = @processId AND kind = @kind AND nameKey(title) = nameKey(@title)',
    { processId, kind, title },
  )

export const lawReferencesByConcept = (db: Database): LawReference[] =>
  db.allSql('SELECT * FROM lawReference ORDER BY svSort(concept), validFrom NULLS FIRST, svSort(law), id')

export const hasProcesses = (db: Database): boolean => db.getSql('SELECT 1 FROM process LIMIT 1') !== undefined

/** The risks of the newest standing analysis of each matter, by analysis and number. */
export const newestRisks = (
  db: Database,
): Array<{ id: string; number: number; event: string; year: number; name: string | null }> =>
  db.allSql(
    `SELECT r.id, r.number, r.event, x.year, x.name FROM (
       SELECT a.id, a.year, coalesce(a.title, s.name) AS name, row_number() OVER (
         PARTITION BY a.occasion, a.serviceAreaId, a.committeeId, nameKey(coalesce(a.title, ''))
         ORDER BY a.year DESC, a.status = 'decided' DESC
       ) AS place
       FROM riskAnalysis a LEFT JOIN serviceArea s ON s.id = a.serviceAreaId WHERE a.status <> 'superseded'
     ) x JOIN risk r ON r.riskAnalysisId = x.id
     WHERE x.place = 1 ORDER BY svSort(x.name), r.number`,
  )

export const riskExists = (db: Database, riskId: string): boolean =>
  db.getSql('SELECT 1 FROM risk WHERE id = ?', riskId) !== undefined
