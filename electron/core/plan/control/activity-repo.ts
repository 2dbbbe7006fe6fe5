import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type NewRow, type RecordedTable, recordedTable } from '../../recorded-table'
import { riskColumns, type RiskRecord } from './control-risk-repo'

export type ActivityRecord = Tables['controlActivity']
export type ResultRecord = Tables['controlResult']

export const activityTable = (context: Context): RecordedTable<'controlActivity'> =>
  recordedTable(context, 'controlActivity')
export const resultTable = (context: Context): RecordedTable<'controlResult'> => recordedTable(context, 'controlResult')

/**
 * The same kontrollmoment through all versions of a year: results hang on it, so that they outlive a revision. A copy from
 * an earlier year is a kontrollmoment of its own, and points back at the one it was copied from.
 */
const rootSql = `CASE WHEN originPlan.year = p.year THEN a.originId ELSE a.id END`
const rootJoins = `JOIN controlPlan p ON p.id = a.planId
  LEFT JOIN controlActivity origin ON origin.id = a.originId
  LEFT JOIN controlPlan originPlan ON originPlan.id = origin.planId`

export type ActivityWithRisk = ActivityRecord & { root: string; risk: RiskRecord }

/** The kontrollmoment of a plan by process, then the highest riskvärde first. */
export function activitiesOf(db: Database, planId: string): ActivityWithRisk[] {
  const rows = db.allSql<ActivityRecord & { root: string }>(
    `SELECT a.*, ${rootSql} AS root FROM controlActivity a ${rootJoins}
     JOIN risk r ON r.id = a.riskId
     WHERE a.planId = ?
     ORDER BY r.process IS NULL, svSort(r.process), r.likelihood * r.consequence DESC, r.consequence DESC, r.number, a.id`,
    planId,
  )
  const risks = new Map(
    db
      .allSql<RiskRecord>(`${riskColumns} WHERE r.id IN (SELECT riskId FROM controlActivity WHERE planId = ?)`, planId)
      .map((risk) => [risk.id, risk]),
  )
  return rows.flatMap((row) => {
    const risk = risks.get(row.riskId)
    return risk === undefined ? [] : [{ ...row, risk }]
  })
}

/** The root of a kontrollmoment. */
export const rootOf = (db: Database, activityId: string): string =>
  db.getSql<{ root: string }>(
    `SELECT ${rootSql} AS root FROM controlActivity a ${rootJoins} WHERE a.id = ?`,
    activityId,
  )?.root ?? activityId

export type DatedResultRecord = ResultRecord & { root: string; year: number }

/**
 * Every result of a nämnd's kontrollmoment in a year, and of their copies the year after: those show whether a measure of
 * the last tertial had effect. By root of the year asked for.
 */
export function resultsOfYear(
  db: Database,
  committeeId: string | null,
  year: number,
): Map<string, DatedResultRecord[]> {
  const rows = db.allSql<DatedResultRecord & { copiedFrom: string | null }>(
    `SELECT res.*, p.year, ${rootSql} AS root, rootRow.originId AS copiedFrom
     FROM controlResult res JOIN controlActivity a ON a.id = res.activityId ${rootJoins}
     LEFT JOIN controlActivity rootRow ON rootRow.id = ${rootSql}
     WHERE p.committeeId IS @committeeId AND p.year IN (@year, @year + 1)
     ORDER BY p.year, res.tertial, res.updatedAt`,
    { committeeId, year },
  )
  const byRoot = new Map<string, DatedResultRecord[]>()
  for (const { copiedFrom, ...row } of rows) {
    const root = row.year === year ? row.root : copiedFrom
    if (root === null) continue
    byRoot.set(root, [...(byRoot.get(root) ?? []), row])
  }
  return byRoot
}

/** The result of a kontrollmoment in a tertial, whichever version of the plan it was registered in. */
export const resultOfTertial = (db: Database, root: string, tertial: number): ResultRecord | undefined =>
  db.getSql(
    `SELECT res.* FROM controlResult res JOIN controlActivity a ON a.id = res.activityId ${rootJoins}
     WHERE ${rootSql} = ? AND res.tertial = ? ORDER BY res.updatedAt DESC LIMIT 1`,
    root,
    tertial,
  )

export const resultsOfActivity = (db: Database, activityId: string): ResultRecord[] =>
  db.allSql('SELECT * FROM controlResult WHERE activityId = ? ORDER BY tertial', activityId)

/** What a kontrollmoment says, without the columns that the table keeps itself. */
export function copyOfActivity(
  activity: ActivityRecord,
  to: { planId: string; originId: string; riskId: string },
): NewRow<'controlActivity'> {
  const { title, method, frequency, responsible, reportsTo } = activity
  return { ...to, title, method, frequency, responsible, reportsTo }
}
