import type { AgreementForm, AgreementStatus } from '../../../shared/contracts/values'
import type { Database } from '../../database/database'

/** Which candidates: `null` means all. */
export interface CandidateScope {
  committeeId: string | null
  serviceAreaId: string | null
}

/** An insats within the scope, as it stands on every candidate of it. */
export interface CandidateType {
  serviceTypeId: string
  serviceType: string
  serviceAreaId: string
  serviceArea: string
  intervalYears: number | null
  vulnerableGroup: number | null
}

/** The insatser that the scope holds, by id: few, and so kept apart from the candidates, who are many. */
export const candidateTypes = (db: Database, scope: CandidateScope): Map<string, CandidateType> =>
  new Map(
    db
      .allSql<CandidateType>(
        `SELECT st.id AS serviceTypeId, st.name AS serviceType, sa.id AS serviceAreaId, sa.name AS serviceArea,
           st.intervalYears, st.vulnerableGroup
         FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId
         WHERE (@committeeId IS NULL OR sa.committeeId = @committeeId)
           AND (@serviceAreaId IS NULL OR sa.id = @serviceAreaId)`,
        { ...scope },
      )
      .map((type) => [type.serviceTypeId, type]),
  )

/** An agreement, or a unit without one. */
export interface CandidateRow {
  providerId: string
  provider: string
  operatingForm: string
  unitId: string | null
  unit: string | null
  serviceTypeId: string
  agreementId: string | null
  agreement: string | null
  form: AgreementForm | null
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

/**
 * Agreements that have begun by the end of the year; whether they still hold is the rule's matter, not SQL's. The latest
 * review is sought through the index, one step an agreement: grouping all reviews would take seconds in a large register.
 * CROSS JOIN keeps SQLite to the written order, from the agreements as they lie in the file.
 */
export const agreementCandidates = (
  db: Database,
  serviceTypeIds: readonly string[],
  year: number,
  beforeDay: string,
): CandidateRow[] =>
  db.allSql(
    `SELECT p.id AS providerId, p.name AS provider, p.operatingForm, u.id AS unitId, u.name AS unit, a.serviceTypeId,
       a.id AS agreementId, a.number AS agreement, a.form, a.startDate, a.endDate, a.extensionTo, a.status,
       a.terminatedOn, a.placements, r.completedOn AS lastReviewedOn, r.responsible AS lastResponsible
     FROM agreement a
     CROSS JOIN provider p ON p.id = a.providerId
     LEFT JOIN unit u ON u.id = a.unitId
     LEFT JOIN review r ON r.rowid = (
       SELECT x.rowid FROM review x
       WHERE x.agreementId = a.id AND x.completedOn < @beforeDay AND x.archivedAt IS NULL
       ORDER BY x.completedOn DESC LIMIT 1)
     WHERE a.archivedAt IS NULL AND a.startDate <= @lastDay AND p.archivedAt IS NULL
       AND a.serviceTypeId IN (SELECT value FROM json_each(@serviceTypeIds))`,
    { serviceTypeIds: JSON.stringify(serviceTypeIds), lastDay: `${year}-12-31`, beforeDay },
  )

/** Units with an insats that no agreement covers, neither their own nor one for the whole utförare. */
export const unitCandidates = (db: Database, serviceTypeIds: readonly string[]): CandidateRow[] =>
  db.allSql(
    `SELECT p.id AS providerId, p.name AS provider, p.operatingForm, u.id AS unitId, u.name AS unit, u.serviceTypeId,
       NULL AS agreementId, NULL AS agreement, NULL AS form, NULL AS startDate, NULL AS endDate, NULL AS extensionTo,
       NULL AS status, NULL AS terminatedOn, NULL AS placements, NULL AS lastReviewedOn, NULL AS lastResponsible
     FROM unit u
     JOIN provider p ON p.id = u.providerId
     WHERE u.archivedAt IS NULL AND p.archivedAt IS NULL
       AND u.serviceTypeId IN (SELECT value FROM json_each(@serviceTypeIds))
       AND NOT EXISTS (
         SELECT 1 FROM agreement a WHERE a.providerId = u.providerId AND a.serviceTypeId = u.serviceTypeId
           AND a.archivedAt IS NULL AND (a.unitId IS NULL OR a.unitId = u.id))`,
    { serviceTypeIds: JSON.stringify(serviceTypeIds) },
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
