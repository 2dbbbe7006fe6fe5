import { formatLaw, type LawReference } from '../../../shared/domain/law-reference'
import type { Database } from '../../database/database'

/**
 * Law references to choose from, as they are written in a brist: what the insats and its verksamhetsområde rest on first,
 * then every reference that held on the day.
 */
export function lawSuggestions(db: Database, serviceTypeId: string, day: string): string[] {
  const own = db.getSql<{ type: string | null; area: string | null }>(
    `SELECT st.lawBasis AS type, sa.lawBasis AS area FROM serviceType st
     JOIN serviceArea sa ON sa.id = st.serviceAreaId WHERE st.id = ?`,
    serviceTypeId,
  )
  const references = db.allSql<LawReference>(
    `SELECT * FROM lawReference WHERE (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo >= :day)
     ORDER BY svSort(law), svSort(reference)`,
    { day },
  )
  const written = references.map((reference) => formatLaw(reference, true))
  return [
    ...new Set([own?.type ?? null, own?.area ?? null, ...written].filter((law) => law !== null && law !== '')),
  ] as string[]
}
