/** Whose lägesbild it is. */
export type PictureParty = { type: 'provider'; id: string } | { type: 'serviceType'; id: string }

/** Granskningar of the party: of an utförare also those that only name its agreement. */
export const reviewIdsSql = ({ type }: PictureParty): string =>
  type === 'provider'
    ? `SELECT id FROM review WHERE providerId = @id
       UNION SELECT r2.id FROM review r2 JOIN agreement a2 ON a2.id = r2.agreementId WHERE a2.providerId = @id`
    : 'SELECT id FROM review WHERE serviceTypeId = @id'

/**
 * The insats of a report that may name insats, enhet or only utförare: its own, else the enhet's, else the only one that the
 * utförare has. Null where it can't be told. Expects the aliases `x` (the report), `u` (its enhet) and `sole`.
 */
export const insatsSql = (hasOwn: boolean): string =>
  `coalesce(${hasOwn ? 'x.serviceTypeId, ' : ''}u.serviceTypeId, sole.serviceTypeId)`

/** The utförare with one insats only, over agreements and enheter. */
export const soleSql = `
  SELECT providerId, min(serviceTypeId) AS serviceTypeId FROM (
    SELECT providerId, serviceTypeId FROM agreement WHERE archivedAt IS NULL
    UNION SELECT providerId, serviceTypeId FROM unit WHERE archivedAt IS NULL AND serviceTypeId IS NOT NULL
  ) GROUP BY providerId HAVING count(*) = 1`

/** Reports of the party. An utförare's are those that name it or one of its enheter. */
export const reportIdsSql = (table: 'feedback' | 'deviation' | 'lexSarah', { type }: PictureParty): string =>
  type === 'provider'
    ? `SELECT id FROM ${table} WHERE providerId = @id
       UNION SELECT id FROM ${table} WHERE unitId IN (SELECT id FROM unit WHERE providerId = @id)`
    : `SELECT x.id FROM ${table} x
       LEFT JOIN unit u ON u.id = x.unitId
       LEFT JOIN (${soleSql}) sole ON sole.providerId = coalesce(x.providerId, u.providerId)
       WHERE ${insatsSql(table !== 'deviation')} = @id`
