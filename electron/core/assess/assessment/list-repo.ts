import { type AssessmentRow, AssessmentState } from '../../../../shared/contracts/assessment'
import { daysBetween } from '../../../../shared/domain/iso-date'
import type { Database } from '../../../database/database'
import {
  assessmentColumns,
  assessmentConditions,
  type AssessmentFilter,
  assessmentJoins,
  assessmentScope,
  stateCondition,
  stateSql,
} from './list-sql'

type Stored = Omit<AssessmentRow, 'changing' | 'waitedDays'> & { changing: number }

const outcomeOrder =
  "CASE r.outcome WHEN 'complies' THEN 1 WHEN 'compliesAfterCompletion' THEN 2 WHEN 'minorRemaining' THEN 3 WHEN 'doesNotComply' THEN 4 END"
/** What somebody waits for first, the longest wait first; what stands last, the newest first. */
const waitingOrder = `
  CASE ${stateSql} WHEN 'returned' THEN 0 WHEN 'sent' THEN 1 WHEN 'draft' THEN 2 WHEN 'toAssess' THEN 2 ELSE 3 END,
  CASE WHEN ${stateSql} IN ('decided', 'outcomeOnly') THEN NULL ELSE r.completedOn END ASC NULLS LAST, r.completedOn DESC`

const sorts: Record<string, string> = {
  number: 'r.number',
  providerName: 'svSort(p.name)',
  serviceTypeName: 'svSort(st.name)',
  kind: 'r.kind',
  completedOn: 'r.completedOn',
  judgedOn: 'coalesce(o.judgedOn, d.judgedOn)',
  outcome: outcomeOrder,
  responsible: 'svSort(r.responsible)',
}

export const assessmentListRepo = (db: Database, today: string) => {
  const count = (sql: string, parameters: Record<string, unknown>): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n ${assessmentJoins} WHERE ${sql}`, parameters)?.n ?? 0

  return {
    list(filter: AssessmentFilter): { rows: AssessmentRow[]; total: number; totalUnfiltered: number } {
      const where = assessmentConditions(filter)
      const scope = assessmentScope(filter)
      const sql = `${where.sql} AND ${stateCondition(filter)}`
      const by = sorts[filter.sort?.by ?? '']
      const order = by === undefined ? waitingOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST`
      const rows = db.allSql<Stored>(
        `SELECT ${assessmentColumns} ${assessmentJoins} WHERE ${sql}
         ORDER BY ${order}, r.number DESC, r.id LIMIT :limit OFFSET :offset`,
        { ...where.parameters, limit: filter.limit, offset: filter.offset },
      )
      return {
        rows: rows.map((row) => ({ ...row, changing: row.changing === 1, waitedDays: waitedDays(row, today) })),
        total: count(sql, where.parameters),
        totalUnfiltered: count(scope.sql, scope.parameters),
      }
    },

    /** How many stand where, of what search and filters let through. */
    counts(filter: AssessmentFilter): Record<AssessmentState, number> {
      const where = assessmentConditions(filter)
      const found = db.allSql<{ state: AssessmentState; n: number }>(
        `SELECT ${stateSql} AS state, count(*) AS n ${assessmentJoins} WHERE ${where.sql} GROUP BY state`,
        where.parameters,
      )
      const of = (state: AssessmentState): number => found.find((row) => row.state === state)?.n ?? 0
      return Object.fromEntries(AssessmentState.options.map((state) => [state, of(state)])) as Record<
        AssessmentState,
        number
      >
    },
  }
}

const waitedDays = ({ state, completedOn }: Stored, today: string): number | null =>
  completedOn === null || state === 'decided' || state === 'outcomeOnly' ? null : daysBetween(completedOn, today)
