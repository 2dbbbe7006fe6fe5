import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'

type LinkedReview = Output<'register.provider'>['reviews'][number]
type LinkedFinding = Output<'register.provider'>['findings'][number]
type ReviewLink = 'providerId' | 'unitId' | 'agreementId' | 'serviceTypeId'

/** Granskningar of a utförare, unit, agreement or insats, the latest first. */
export const linkedReviews = (db: Database, link: ReviewLink, id: string): LinkedReview[] =>
  db.allSql(
    `SELECT r.id, r.number, r.kind, r.year, p.name AS providerName, s.name AS serviceTypeName, r.completedOn, r.outcome,
       r.notCompletedReason, coalesce(a.form, CASE p.operatingForm WHEN 'inHouse' THEN 'inHouse' END) AS form,
       (SELECT count(*) FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL) AS findings
     FROM review r
     JOIN serviceType s ON s.id = r.serviceTypeId
     LEFT JOIN provider p ON p.id = r.providerId
     LEFT JOIN agreement a ON a.id = r.agreementId
     WHERE r.${link} = ? AND r.archivedAt IS NULL
     ORDER BY r.year DESC, r.completedOn DESC NULLS FIRST, svSort(r.number)`,
    id,
  )

const findingColumns = `f.id, f.reviewId, r.number AS reviewNumber, f.area, f.description, f.severity, f.dueOn, f.doneOn,
  f.verifiedBy, f.verifiedOn`
/** Open before verified, then by deadline. */
const findingOrder = 'f.verifiedBy IS NOT NULL, f.dueOn NULLS LAST, svSort(f.area), f.id'

/** Brister found in the granskningar of a utförare or an agreement. */
export const linkedFindings = (db: Database, link: 'providerId' | 'agreementId', id: string): LinkedFinding[] =>
  db.allSql(
    `SELECT ${findingColumns} FROM finding f JOIN review r ON r.id = f.reviewId
     WHERE r.${link} = ? AND r.archivedAt IS NULL AND f.archivedAt IS NULL ORDER BY ${findingOrder}`,
    id,
  )

/** Brister that say that a krav was not met. */
export const findingsOfRequirement = (db: Database, requirementId: string): LinkedFinding[] =>
  db.allSql(
    `SELECT ${findingColumns} FROM finding f JOIN review r ON r.id = f.reviewId
     WHERE f.requirementId = ? AND f.archivedAt IS NULL ORDER BY ${findingOrder}`,
    requirementId,
  )
