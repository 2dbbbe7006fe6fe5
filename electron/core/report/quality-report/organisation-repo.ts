import type { AgreementForm } from '../../../../shared/contracts/values'
import type { AgreementPeriod } from '../../../../shared/domain/agreement'
import type { Database } from '../../../database/database'
import { committeeSql } from '../../collect/review-filter'

export interface AreaRow {
  id: string
  name: string
  lawBasis: string | null
  committeeName: string | null
  department: string | null
}

/** Verksamhetsområden in use, of a nämnd or of none, in Swedish order by nämnd. */
export const areasInUse = (db: Database, committeeId: string | null): AreaRow[] =>
  db.allSql(
    `SELECT sa.id, sa.name, sa.lawBasis, c.name AS committeeName, c.department
     FROM serviceArea sa LEFT JOIN committee c ON c.id = sa.committeeId
     WHERE sa.archivedAt IS NULL AND ${committeeSql}
     ORDER BY svSort(c.name), svSort(sa.name)`,
    { committeeId },
  )

export const serviceTypesInUse = (
  db: Database,
  committeeId: string | null,
): Array<{ id: string; name: string; serviceAreaId: string; areaName: string }> =>
  db.allSql(
    `SELECT st.id, st.name, st.serviceAreaId, sa.name AS areaName
     FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE st.archivedAt IS NULL AND sa.archivedAt IS NULL AND ${committeeSql}
     ORDER BY svSort(sa.name), svSort(st.name)`,
    { committeeId },
  )

export type HeldAgreement = AgreementPeriod & {
  id: string
  providerId: string
  serviceTypeId: string
  form: AgreementForm
}

/** Agreements and uppdragsbeskrivningar that are not archived, with whom and what they are about. */
export const heldAgreements = (db: Database, committeeId: string | null): HeldAgreement[] =>
  db.allSql(
    `SELECT a.id, a.providerId, a.serviceTypeId, a.form, a.startDate, a.endDate, a.extensionTo, a.status, a.terminatedOn
     FROM agreement a
     JOIN serviceType st ON st.id = a.serviceTypeId
     JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE a.archivedAt IS NULL AND ${committeeSql}`,
    { committeeId },
  )

export const unitsInUse = (db: Database, committeeId: string | null): Array<{ id: string }> =>
  db.allSql(
    `SELECT u.id FROM unit u
     LEFT JOIN serviceType st ON st.id = u.serviceTypeId
     LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
     WHERE u.archivedAt IS NULL AND ${committeeSql}`,
    { committeeId },
  )
