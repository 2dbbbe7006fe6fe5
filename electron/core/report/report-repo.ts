import { PriorityFactor } from '../../../shared/contracts/plan'
import type { PlanOrigin, Severity } from '../../../shared/contracts/values'
import type { Database } from '../../database/database'
import { committeeSql, reviewJoins } from '../collect/review-filter'

/** What the yearly report tells about a review beside its outcome. */
export interface ReviewDetail {
  id: string
  /** A ReviewMethod, or the words that an import brought. */
  method: string | null
  announced: boolean | null
  /** How the review came into the plan; null when it wasn't planned in the program. */
  origin: PlanOrigin | null
  factors: PriorityFactor[]
}

export interface FindingDetail {
  id: string
  reviewId: string
  area: string
  description: string
  severity: Severity | null
  /** Reported as mended, or verified. */
  mended: boolean
}

interface DetailRow {
  id: string
  method: string | null
  announced: number | null
  origin: PlanOrigin | null
  factors: string | null
}

const yearSql = `r.year = :year AND r.archivedAt IS NULL AND ${committeeSql}`

export const reportRepo = (db: Database) => ({
  reviewDetails: (year: number, committeeId: string | null): Map<string, ReviewDetail> => {
    const rows = db.allSql<DetailRow>(
      `SELECT r.id, r.method, r.announced, f.origin, f.factors
       ${reviewJoins}
       LEFT JOIN plannedFollowUp f ON f.id = r.plannedFollowUpId
       WHERE ${yearSql}`,
      { year, committeeId },
    )
    return new Map(rows.map((row) => [row.id, toDetail(row)]))
  },

  /** In the order they are told as examples: the gravest first. */
  findings: (year: number, committeeId: string | null): FindingDetail[] =>
    db
      .allSql<Omit<FindingDetail, 'mended'> & { mended: number }>(
        `SELECT b.id, b.reviewId, b.area, b.description, b.severity,
           (b.doneOn IS NOT NULL OR b.verifiedBy IS NOT NULL) AS mended
         ${reviewJoins}
         JOIN finding b ON b.reviewId = r.id
         WHERE b.archivedAt IS NULL AND ${yearSql}
         ORDER BY CASE b.severity WHEN 'serious' THEN 1 WHEN 'moderate' THEN 2 WHEN 'minor' THEN 3 ELSE 4 END, b.id`,
        { year, committeeId },
      )
      .map((row) => ({ ...row, mended: row.mended === 1 })),

  committee: (
    id: string | null,
  ): { name: string; department: string | null; municipality: string | null } | undefined =>
    db.getSql('SELECT name, department, municipality FROM committee WHERE id = ?', id),
})

const toDetail = (row: DetailRow): ReviewDetail => ({
  ...row,
  announced: row.announced === null ? null : row.announced === 1,
  factors: row.factors === null ? [] : PriorityFactor.array().parse(JSON.parse(row.factors)),
})
