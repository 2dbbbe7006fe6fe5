import type { Review } from '../../../shared/contracts/review'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { reviewStatus } from '../../../shared/domain/review'
import { AppError } from '../../../shared/errors'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import { filterOf, formSql, type ReviewFilter, reviewJoins, scopeOf } from './review-filter'

type Joined = Tables['review'] &
  Pick<ReviewRow, 'providerName' | 'unitName' | 'agreementNumber' | 'form' | 'serviceTypeName' | 'serviceAreaName'> & {
    findings: number
    openFindings: number
  }

/** SQLite has no truth values: 0 and 1 in the file. */
export const toReview = (row: Tables['review']): Review =>
  ({ ...row, announced: row.announced === null ? null : row.announced === 1 }) as Review

const toReviewRow = (row: Joined): ReviewRow =>
  ({ ...row, announced: row.announced === null ? null : row.announced === 1, status: reviewStatus(row) }) as ReviewRow

const rowsSql = `
  SELECT r.*, p.name AS providerName, u.name AS unitName, a.number AS agreementNumber, ${formSql} AS form,
    st.name AS serviceTypeName, sa.name AS serviceAreaName,
    (SELECT count(*) FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL) AS findings,
    (SELECT count(*) FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL AND f.verifiedBy IS NULL) AS openFindings
  ${reviewJoins}`

/** Each name gets its place in Swedish order once, instead of once a review. */
const placeOf = (table: string, id: string): { before: string; by: string } => ({
  before: `WITH place AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY svSort(name)) AS n FROM ${table})`,
  by: `(SELECT n FROM place WHERE place.id = ${id})`,
})

const sorts: Record<string, { before: string; by: string }> = {
  number: { before: '', by: 'r.number' },
  providerName: placeOf('provider', 'r.providerId'),
  serviceTypeName: placeOf('serviceType', 'r.serviceTypeId'),
  kind: { before: '', by: 'r.kind' },
  plannedMonth: { before: '', by: 'r.plannedMonth' },
  completedOn: { before: '', by: 'r.completedOn' },
  responsible: { before: '', by: 'svSort(r.responsible)' },
  outcome: {
    before: '',
    by: "CASE r.outcome WHEN 'complies' THEN 1 WHEN 'compliesAfterCompletion' THEN 2 WHEN 'minorRemaining' THEN 3 WHEN 'doesNotComply' THEN 4 END",
  },
}

export const reviewRepo = (db: Database) => ({
  /** @throws AppError NOT_FOUND */
  row(id: string): ReviewRow {
    const row = db.getSql<Joined>(`${rowsSql} WHERE r.id = ?`, id)
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Granskningen finns inte längre. Ladda om sidan.' })
    }
    return toReviewRow(row)
  },

  /** One page. The ids are found and ordered first, so that the counts of brister are made for that page only. */
  list(filter: ReviewFilter): { rows: ReviewRow[]; total: number; totalUnfiltered: number } {
    const where = filterOf(filter)
    const { before, by } = sorts[filter.sort?.by ?? 'number'] ?? { before: '', by: 'r.number' }
    const direction = (filter.sort?.descending ?? true) ? 'DESC' : 'ASC'
    const ids = db.allSql<{ id: string }>(
      `${before} SELECT r.id ${reviewJoins} WHERE ${where.sql}
       ORDER BY ${by} ${direction} NULLS LAST, r.number DESC, r.id LIMIT :limit OFFSET :offset`,
      { ...where.parameters, limit: filter.limit, offset: filter.offset },
    )
    const found = db.allSql<Joined>(
      `${rowsSql} WHERE r.id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids.map(({ id }) => id)),
    )
    const byId = new Map(found.map((row) => [row.id, row]))
    const scope = scopeOf(filter)
    const count = (sql: string, parameters: Record<string, unknown>): number =>
      db.getSql<{ n: number }>(`SELECT count(*) AS n ${reviewJoins} WHERE ${sql}`, parameters)?.n ?? 0
    const totalUnfiltered = count(scope.sql, scope.parameters)
    const isWhole = filter.offset === 0 && ids.length < filter.limit
    const counted = (): number => (where.sql === scope.sql ? totalUnfiltered : count(where.sql, where.parameters))
    return {
      rows: ids.flatMap(({ id }) => byId.get(id) ?? []).map(toReviewRow),
      total: isWhole ? ids.length : counted(),
      totalUnfiltered,
    }
  },

  numbersOfYear: (year: number): string[] =>
    db
      .allSql<{ number: string }>('SELECT number FROM review WHERE number >= ? AND number < ?', `${year}-`, `${year}.`)
      .map(({ number }) => number),

  idOfNumber: (number: string): string | null =>
    db.getSql<{ id: string }>('SELECT id FROM review WHERE nameKey(number) = nameKey(?)', number)?.id ?? null,

  /** Why the plan holds it, in the words of the plan; empty when it doesn't come from a plan. */
  planReasons: (plannedFollowUpId: string | null): string[] => {
    const row = db.getSql<{ reasons: string; changeReason: string | null }>(
      'SELECT reasons, changeReason FROM plannedFollowUp WHERE id = ?',
      plannedFollowUpId,
    )
    if (row === undefined) return []
    return [...(JSON.parse(row.reasons) as string[]), ...(row.changeReason === null ? [] : [row.changeReason])]
  },

  usedReasons: (fromYear: number): string[] =>
    db
      .allSql<{ reason: string }>(
        'SELECT DISTINCT notCompletedReason AS reason FROM review WHERE year >= ? AND notCompletedReason IS NOT NULL',
        fromYear,
      )
      .map(({ reason }) => reason),

  openFindings: (id: string): number =>
    db.getSql<{ n: number }>(
      'SELECT count(*) AS n FROM finding WHERE reviewId = ? AND archivedAt IS NULL AND verifiedBy IS NULL',
      id,
    )?.n ?? 0,
})
