import type { StepDeadline } from '../../../shared/domain/plan/sanction-grounds'
import type { Database } from '../../database/database'
import type { ReviewedParty } from './signal-repo'

const party = `r.agreementId, coalesce(r.providerId, a.providerId) AS providerId, r.serviceTypeId, r.unitId`

/** Decided steps with a deadline up to the end of the year, for which nobody has written a result. */
export const openDeadlines = (db: Database, year: number): Array<ReviewedParty & StepDeadline> =>
  db.allSql(
    `SELECT ${party}, s.step, s.decidedOn, s.deadlineOn
     FROM sanction s JOIN review r ON r.id = s.reviewId LEFT JOIN agreement a ON a.id = r.agreementId
     WHERE s.deadlineOn <= @lastDay AND trim(coalesce(s.result, '')) = '' AND s.archivedAt IS NULL AND r.archivedAt IS NULL
     ORDER BY s.deadlineOn, s.id`,
    { lastDay: `${year}-12-31` },
  )

/** The checklist area of every brist that is not verified, in order of area. */
export const openFindingAreas = (db: Database, year: number): Array<ReviewedParty & { area: string }> =>
  db.allSql(
    `SELECT ${party}, f.area
     FROM finding f JOIN review r ON r.id = f.reviewId LEFT JOIN agreement a ON a.id = r.agreementId
     WHERE f.verifiedBy IS NULL AND f.archivedAt IS NULL AND r.archivedAt IS NULL AND r.year < @year
     ORDER BY svSort(f.area), f.id`,
    { year },
  )
