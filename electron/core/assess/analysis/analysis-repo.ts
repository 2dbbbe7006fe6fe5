import type { FindingFact, ReviewFact } from '../../../../shared/domain/finding-analysis/fact'
import type { Database } from '../../../database/database'
import { committeeSql } from '../../collect/review-filter'

/** Before any register: a brist is followed as far back as it is known. */
export const earliestYear = 1900

interface Years {
  from: number
  until: number
  committeeId: string | null
}

const belonging = `r.providerId, p.name AS providerName, p.operatingForm, r.serviceTypeId, st.name AS serviceTypeName,
  st.serviceAreaId, sa.name AS serviceAreaName`
const joins = `
  JOIN serviceType st ON st.id = r.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN provider p ON p.id = r.providerId`
const inScope = `r.year BETWEEN :from AND :until AND r.archivedAt IS NULL AND ${committeeSql}`

export const analysisRepo = (db: Database) => ({
  /** Brister that are not archived, of granskningar that are not either, in those years. */
  findings: (years: Years): FindingFact[] =>
    db.allSql(
      `SELECT f.id, f.reviewId, r.number AS reviewNumber, r.year, r.completedOn AS reviewedOn, ${belonging},
         f.area, coalesce(q.qualityArea, cq.qualityArea) AS qualityArea,
         coalesce(f.lawReference, cq.lawReference) AS lawReference, f.severity, q.id AS requirementId,
         q.text AS requirementText, cv.checklistId || ':' || cq.key AS questionKey, cq.text AS questionText, f.dueOn, f.doneOn,
         f.verifiedBy IS NOT NULL AS verified, f.verifiedOn
       FROM review r
       JOIN finding f ON f.reviewId = r.id AND f.archivedAt IS NULL
       ${joins}
       LEFT JOIN checklistQuestion cq ON cq.id = f.questionId
       LEFT JOIN checklistVersion cv ON cv.id = cq.versionId
       LEFT JOIN requirement q ON q.id = coalesce(f.requirementId, cq.requirementId)
       WHERE ${inScope}`,
      years,
    ),

  /** Carried-out granskningar of those years, påkallade among them: they too find brister. */
  reviews: (years: Years): ReviewFact[] =>
    db.allSql(
      `SELECT r.id, r.year, r.completedOn, ${belonging}
       FROM review r
       ${joins}
       WHERE r.completedOn IS NOT NULL AND ${inScope}`,
      years,
    ),
})
