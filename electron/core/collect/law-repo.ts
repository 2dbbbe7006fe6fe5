import { formatLaw, type LawReference } from '../../../shared/domain/law-reference'
import type { Database } from '../../database/database'

/**
 * Law references to choose from, as they are written in a brist: what the insats and its verksamhetsområde rest on first,
 * then every reference that held on the day. The day is that of the granskning, never today's when it has been.
 */
export function lawSuggestions(db: Database, serviceTypeId: string, day: string): string[] {
  const own = db.getSql<{ type: string | null; area: string | null }>(
    `SELECT st.lawBasis AS type, sa.lawBasis AS area FROM serviceType st
     JOIN serviceArea sa ON sa.id = st.serviceAreaId WHERE st.id = ?`,
    serviceTypeId,
  )
  const references = db.allSql<LawReference & { holds: number }>(
    `SELECT *, (validFrom IS NULL OR validFrom <= :day) AND (validTo IS NULL OR validTo >= :day) AS holds
     FROM lawReference ORDER BY svSort(law), svSort(reference)`,
    { day },
  )
  const holding = references.filter(({ holds }) => holds === 1)
  const lawsInForce = new Set(holding.map(({ law }) => law))
  const lawsNotInForce = references.map(({ law }) => law).filter((law) => !lawsInForce.has(law))
  // The insats carries one lagrum without dates: a granskning under the law before it must not be offered that.
  const ownHolding = [own?.type ?? '', own?.area ?? ''].filter(
    (text) => text !== '' && !lawsNotInForce.some((law) => text.includes(law)),
  )
  return [...new Set([...ownHolding, ...holding.map((reference) => formatLaw(reference, true))])]
}
