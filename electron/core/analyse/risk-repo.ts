import type { RiskRow } from '../../../shared/contracts/analyse'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

export const riskTable = (context: Context) => recordedTable(context, 'risk')

/** The risks of an analysis by number, each with the words of the requirement it threatens. */
export const risksOf = (db: Database, riskAnalysisId: string): RiskRow[] =>
  db.allSql(
    `SELECT r.*, coalesce(q.text || coalesce(' (' || q.source || ')', ''), r.requirementText) AS requirementLabel,
            q.source AS requirementSource
     FROM risk r LEFT JOIN requirement q ON q.id = r.requirementId
     WHERE r.riskAnalysisId = ? ORDER BY r.number`,
    riskAnalysisId,
  )

/** The risks of several analyses, read at once, by analysis. */
export function risksByAnalysis(db: Database, analysisIds: readonly string[]): Map<string, Array<Tables['risk']>> {
  const byAnalysis = new Map<string, Array<Tables['risk']>>(analysisIds.map((id) => [id, []]))
  const rows = db.allSql<Tables['risk']>(
    'SELECT * FROM risk WHERE riskAnalysisId IN (SELECT value FROM json_each(?)) ORDER BY number',
    JSON.stringify(analysisIds),
  )
  for (const row of rows) byAnalysis.get(row.riskAnalysisId)?.push(row)
  return byAnalysis
}

/** The highest number given in any of the analyses; 0 where there are no risks. */
export const highestNumber = (db: Database, analysisIds: readonly string[]): number =>
  db.getSql<{ number: number | null }>(
    'SELECT max(number) AS number FROM risk WHERE riskAnalysisId IN (SELECT value FROM json_each(?))',
    JSON.stringify(analysisIds),
  )?.number ?? 0

/** The verksamhetsområde of a requirement's insats; undefined when the requirement is gone. */
export const areaOfRequirement = (db: Database, requirementId: string): string | undefined =>
  db.getSql<{ serviceAreaId: string }>(
    'SELECT t.serviceAreaId FROM requirement q JOIN serviceType t ON t.id = q.serviceTypeId WHERE q.id = ?',
    requirementId,
  )?.serviceAreaId

/** Names of processes, in Swedish order, each once. */
export const processNamesOf = (db: Database): string[] =>
  db
    .allSql<{ name: string }>(
      `SELECT min(name) AS name FROM (
         SELECT name FROM process WHERE archivedAt IS NULL UNION SELECT process AS name FROM risk WHERE process IS NOT NULL
       ) GROUP BY nameKey(name) ORDER BY svSort(min(name))`,
    )
    .map(({ name }) => name)

/** What points at any of the risks outside its analysis: kontrollmoment, and parts of the management system. */
export const usesOfRisks = (
  db: Database,
  riskIds: readonly string[],
): Array<{ number: number; what: string; title: string }> =>
  db.allSql(
    `SELECT DISTINCT r.number, u.what, u.title FROM (
       SELECT riskId, 'kontrollmomentet' AS what, title FROM controlActivity
       UNION ALL SELECT riskId, CASE kind WHEN 'control' THEN 'egenkontrollen' WHEN 'routine' THEN 'rutinen' ELSE 'risken i ledningssystemet' END, title
       FROM processPart WHERE riskId IS NOT NULL
     ) u JOIN risk r ON r.id = u.riskId
     WHERE u.riskId IN (SELECT value FROM json_each(?)) ORDER BY r.number, u.what, svSort(u.title)`,
    JSON.stringify(riskIds),
  )
