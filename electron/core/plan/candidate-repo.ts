import type { AgreementStatus } from '../../../shared/contracts/values'
import type { CandidateIdentity } from '../../../shared/domain/priority/facts'
import type { Database } from '../../database/database'

/** Which candidates: `null` means all. */
export interface CandidateScope {
  committeeId: string | null
  serviceAreaId: string | null
}

/** An agreement, or a unit without one, with the names that the ranking shows. */
export interface CandidateRow extends CandidateIdentity {
  operatingForm: string
  intervalYears: number | null
  vulnerableGroup: number | null
  startDate: string | null
  endDate: string | null
  extensionTo: string | null
  status: AgreementStatus | null
  terminatedOn: string | null
  placements: number | null
  /** The agreement's own latest review before the day. */
  lastReviewedOn: string | null
  lastResponsible: string | null
}

const scoped = `p.archivedAt IS NULL
  AND (@committeeId IS NULL OR sa.committeeId = @committeeId)
  AND (@serviceAreaId IS NULL OR sa.id = @serviceAreaId)`

/**
 * Agreements that have begun by the end of the year; whether they still hold is the rule's matter, not SQL's. The latest
 * review is sought through the index, one step an agreement: grouping all reviews would take seconds in a large register.
 */
export const agreementCandidates = (
  db: Database,
  scope: CandidateScope,
  year: number,
  beforeDay: string,
): CandidateRow[] =>
  db.allSql(
    `SELECT p.id AS providerId, p.name AS provider, u.id AS unitId, u.name AS unit, a.id AS agreementId,
       a.number AS agreement, a.form, st.id AS serviceTypeId, st.name AS serviceType, st.intervalYears,
       st.vulnerableGroup, sa.id AS serviceAreaId, sa.name AS serviceArea, p.operatingForm,
       a.startDate, a.endDate, a.extensionTo, a.status, a.terminatedOn, a.placements,
       r.completedOn AS lastReviewedOn, r.responsible AS lastResponsible
     FROM agreement a
     JOIN provider p ON p.id = a.providerId
     JOIN serviceType st ON st.id = a.serviceTypeId
     JOIN serviceArea sa ON sa.id = st.serviceAreaId
     LEFT JOIN unit u ON u.id = a.unitId
     LEFT JOIN review r ON r.rowid = (
       SELECT x.rowid FROM review x
       WHERE x.agreementId = a.id AND x.completedOn < @beforeDay AND x.archivedAt IS NULL
       ORDER BY x.completedOn DESC LIMIT 1)
     WHERE a.archivedAt IS NULL AND a.startDate <= @lastDay AND ${scoped}`,
    { ...scope, lastDay: `${year}-12-31`, beforeDay },
  )

/** Units with an insats that no agreement covers, neither their own nor one for the whole utförare. */
export const unitCandidates = (db: Database, scope: CandidateScope): CandidateRow[] =>
  db.allSql(
    `SELECT p.id AS providerId, p.name AS provider, u.id AS unitId, u.name AS unit, NULL AS agreementId,
       NULL AS agreement, NULL AS form, st.id AS serviceTypeId, st.name AS serviceType, st.intervalYears,
       st.vulnerableGroup, sa.id AS serviceAreaId, sa.name AS serviceArea, p.operatingForm,
       NULL AS startDate, NULL AS endDate, NULL AS extensionTo, NULL AS status, NULL AS terminatedOn,
       NULL AS placements, NULL AS lastReviewedOn, NULL AS lastResponsible
     FROM unit u
     JOIN provider p ON p.id = u.providerId
     JOIN serviceType st ON st.id = u.serviceTypeId
     JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE u.archivedAt IS NULL AND ${scoped}
       AND NOT EXISTS (
         SELECT 1 FROM agreement a WHERE a.providerId = u.providerId AND a.serviceTypeId = u.serviceTypeId
           AND a.archivedAt IS NULL AND (a.unitId IS NULL OR a.unitId = u.id))`,
    { ...scope },
  )

/** Utförare that nothing ties to an insats: no agreement and no unit with one. In Swedish order. */
export const notRankable = (db: Database): string[] =>
  db
    .allSql<{ name: string }>(
      `SELECT p.name FROM provider p
       WHERE p.archivedAt IS NULL
         AND NOT EXISTS (SELECT 1 FROM agreement a WHERE a.providerId = p.id AND a.archivedAt IS NULL)
         AND NOT EXISTS (SELECT 1 FROM unit u
                         WHERE u.providerId = p.id AND u.serviceTypeId IS NOT NULL AND u.archivedAt IS NULL)
       ORDER BY svSort(p.name), p.name`,
    )
    .map(({ name }) => name)
