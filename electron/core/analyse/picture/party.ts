/** Whose lägesbild it is. */
export type PictureParty = { type: 'provider'; id: string } | { type: 'serviceType'; id: string }

/** Granskningar of the party: of an utförare also those that only name its agreement. */
export const reviewIdsSql = ({ type }: PictureParty): string =>
  type === 'provider'
    ? `SELECT id FROM review WHERE providerId = @id
       UNION SELECT r2.id FROM review r2 JOIN agreement a2 ON a2.id = r2.agreementId WHERE a2.providerId = @id`
    : 'SELECT id FROM review WHERE serviceTypeId = @id'

/** The utförare that have an agreement or an enhet for the insats. */
const providersOfInsats = `
  SELECT providerId FROM agreement WHERE serviceTypeId = @id AND archivedAt IS NULL
  UNION SELECT providerId FROM unit WHERE serviceTypeId = @id AND archivedAt IS NULL`

/**
 * Reports that may be of the party. An utförare's are those that name it or one of its enheter; of an insats those that name
 * it, and all of its utförare's, since a report may leave the insats out.
 */
export function reportIdsSql(table: ReportTable, { type }: PictureParty): string {
  const providers = type === 'provider' ? '@id' : providersOfInsats
  return `
    SELECT id FROM ${table} WHERE providerId IN (${providers})
    UNION SELECT id FROM ${table} WHERE unitId IN (SELECT id FROM unit WHERE providerId IN (${providers}))
    ${type === 'serviceType' ? `UNION SELECT id FROM ${table} WHERE serviceTypeId = @id` : ''}`
}

export type ReportTable = 'feedback' | 'deviation' | 'lexSarah' | 'caseworkerExperience'

/**
 * A report `x` with its enhet, utförare and insats: the insats that it names, else the enhet's, else the only one that the
 * utförare has. `st` is empty where the insats can't be told.
 */
export const reportJoins = (table: ReportTable): string => `
  FROM ${table} x
  LEFT JOIN unit u ON u.id = x.unitId
  LEFT JOIN provider p ON p.id = coalesce(x.providerId, u.providerId)
  LEFT JOIN (
    SELECT providerId, min(serviceTypeId) AS serviceTypeId FROM (
      SELECT providerId, serviceTypeId FROM agreement WHERE archivedAt IS NULL
      UNION SELECT providerId, serviceTypeId FROM unit WHERE archivedAt IS NULL AND serviceTypeId IS NOT NULL
    ) GROUP BY providerId HAVING count(*) = 1
  ) sole ON sole.providerId = p.id
  LEFT JOIN serviceType st ON st.id = coalesce(x.serviceTypeId, u.serviceTypeId, sole.serviceTypeId)`
