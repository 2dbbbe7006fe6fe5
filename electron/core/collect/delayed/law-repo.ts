import type { LawReference } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'

/** The register's references about reporting decisions that wait. */
export const reportingLaw = (db: Database): LawReference[] =>
  db.allSql(
    `SELECT concept, law, reference, validFrom, validTo, status FROM lawReference
     WHERE nameKey(concept) = 'rapportering av ej verkställda beslut' ORDER BY svSort(law) DESC`,
  )

/** What the insats and its verksamhetsområde rest on, as written. */
export function serviceTypeLaw(db: Database, serviceTypeId: string): string {
  const found = db.getSql<{ basis: string }>(
    `SELECT coalesce(st.lawBasis, '') || ' ' || coalesce(sa.lawBasis, '') AS basis
     FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId WHERE st.id = ?`,
    serviceTypeId,
  )
  return found?.basis ?? ''
}
