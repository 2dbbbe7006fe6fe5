import type { FindingRow } from '../../../shared/contracts/assess'
import type { Severity } from '../../../shared/contracts/values'
import { findingStatus } from '../../../shared/domain/finding'
import { dueStatus } from '../../../shared/domain/iso-date'
import { nameKey } from '../../../shared/domain/name-key'
import { compareSv } from '../../../shared/domain/swedish'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import { committeeSql } from '../collect/review-filter'
import { findingConditions, type FindingFilter, findingJoins, findingScope, findingStatusSql } from './finding-filter'

type Joined = Tables['finding'] &
  Pick<
    FindingRow,
    'reviewNumber' | 'reviewedOn' | 'providerId' | 'providerName' | 'serviceTypeName' | 'requirementText'
  >

interface SeverityCount {
  severity: Severity | null
  count: number
  late: number
  done: number
}

const rowsSql = `
  SELECT f.*, r.number AS reviewNumber, r.completedOn AS reviewedOn, r.providerId, p.name AS providerName,
    st.name AS serviceTypeName, q.text AS requirementText
  ${findingJoins}`

const severityOrder = "CASE f.severity WHEN 'serious' THEN 1 WHEN 'moderate' THEN 2 WHEN 'minor' THEN 3 ELSE 4 END"
/** What is late first, then what waits to be verified, then by day; the closed last. */
const waitingOrder = `
  CASE WHEN f.verifiedBy IS NOT NULL THEN 3 WHEN f.doneOn IS NULL AND f.dueOn < :today THEN 0 WHEN f.doneOn IS NOT NULL THEN 1 ELSE 2 END,
  f.dueOn IS NULL, f.dueOn, ${severityOrder}`

const sorts: Record<string, string> = {
  area: 'svSort(f.area)',
  severity: severityOrder,
  dueOn: 'f.dueOn',
  doneOn: 'f.doneOn',
  // Each name gets its place in Swedish order once, instead of once a brist.
  providerName: '(SELECT n FROM place WHERE place.id = r.providerId)',
  reviewNumber: 'r.number',
}

/** Brister as they are shown; `today` decides what is late. */
export const findingRepo = (db: Database, today: string) => {
  const toRow = (row: Joined): FindingRow => {
    const status = findingStatus(row, today)
    const due = row.dueOn === null || status === 'closed' || status === 'done' ? null : dueStatus(row.dueOn, today)
    return { ...row, status, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
  }
  const count = (sql: string, parameters: Record<string, unknown>): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n ${findingJoins} WHERE ${sql}`, parameters)?.n ?? 0

  return {
    byId: (id: string): FindingRow | undefined =>
      db.allSql<Joined>(`${rowsSql} WHERE f.id = :id`, { id }).map(toRow)[0],

    ofReview: (reviewId: string): FindingRow[] =>
      db
        .allSql<Joined>(
          `${rowsSql} WHERE f.reviewId = :reviewId AND f.archivedAt IS NULL ORDER BY ${waitingOrder}, f.createdAt, f.id`,
          { reviewId, today },
        )
        .map(toRow),

    /** Of the same utförare from other granskningar: open ones first, then the newest. */
    earlierOf: (providerId: string, exceptReviewId: string, limit: number): FindingRow[] =>
      db
        .allSql<Joined>(
          `${rowsSql} WHERE r.providerId = :providerId AND r.id <> :exceptReviewId AND r.archivedAt IS NULL
             AND f.archivedAt IS NULL
           ORDER BY f.verifiedBy IS NOT NULL, r.completedOn DESC, f.createdAt DESC, f.id LIMIT :limit`,
          { providerId, exceptReviewId, limit },
        )
        .map(toRow),

    list(filter: FindingFilter): { rows: FindingRow[]; total: number; totalUnfiltered: number; late: number } {
      const where = findingConditions(filter, today)
      const scope = findingScope(filter, today)
      const by = filter.sort === null ? undefined : sorts[filter.sort.by]
      const order = by === undefined ? waitingOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST`
      const ids = db.allSql<{ id: string }>(
        `WITH place AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY svSort(name)) AS n FROM provider)
         SELECT f.id ${findingJoins} WHERE ${where.sql}
         ORDER BY ${order}, r.number, f.id LIMIT :limit OFFSET :offset`,
        { ...where.parameters, limit: filter.limit, offset: filter.offset },
      )
      const found = db.allSql<Joined>(
        `${rowsSql} WHERE f.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids.map(({ id }) => id)),
      )
      const byId = new Map(found.map((row) => [row.id, row]))
      const totalUnfiltered = count(scope.sql, scope.parameters)
      const isWhole = filter.offset === 0 && ids.length < filter.limit
      const counted = (): number => (where.sql === scope.sql ? totalUnfiltered : count(where.sql, where.parameters))
      return {
        rows: ids.flatMap(({ id }) => byId.get(id) ?? []).map(toRow),
        total: isWhole ? ids.length : counted(),
        totalUnfiltered,
        late: count(`${scope.sql} AND ${findingStatusSql.late}`, scope.parameters),
      }
    },

    openBySeverity: (committeeId: string | null): SeverityCount[] =>
      db.allSql(
        `SELECT f.severity, count(*) AS count, sum(${findingStatusSql.late} IS 1) AS late, sum(f.doneOn IS NOT NULL) AS done
         ${findingJoins}
         WHERE f.verifiedBy IS NULL AND f.archivedAt IS NULL AND r.archivedAt IS NULL AND ${committeeSql} GROUP BY f.severity`,
        { committeeId, today },
      ),

    /** Areas in use, in any granskning: for the filter. */
    areas: (): string[] => {
      const used = db.allSql<{ area: string }>('SELECT DISTINCT area FROM finding WHERE archivedAt IS NULL')
      const oneSpelling = new Map(used.map(({ area }) => [nameKey(area), area]))
      return [...oneSpelling.values()].toSorted(compareSv)
    },

    /** The same brist written once before in the granskning: by area and description, without regard to case. */
    twin: (
      reviewId: string,
      area: string,
      description: string,
    ): { id: string; archivedAt: string | null } | undefined =>
      db.getSql(
        `SELECT id, archivedAt FROM finding
         WHERE reviewId = ? AND nameKey(area) = nameKey(?) AND nameKey(description) = nameKey(?)`,
        reviewId,
        area,
        description,
      ),
  }
}
