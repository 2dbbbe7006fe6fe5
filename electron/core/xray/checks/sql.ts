/** What the checks share of SQL: the utförare of a granskning stands on it or on its agreement. */

export const reviewParty = `LEFT JOIN agreement a ON a.id = r.agreementId
  LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)`

export const partyName = `coalesce(p.name, 'okänd utförare') AS party`

/**
 * The last day of the agreement `a`; null is until further notice, or not known. Unlike lastDayOfAgreement in
 * shared/domain/agreement.ts nothing is taken for certain of an avslutat one without a date: what isn't known is no fault.
 */
export const lastDaySql = `CASE
  WHEN a.status = 'terminated' AND a.terminatedOn IS NOT NULL THEN a.terminatedOn
  WHEN a.status = 'ended' THEN coalesce(a.extensionTo, a.endDate, a.terminatedOn)
  ELSE coalesce(a.extensionTo, a.endDate) END`

export const inForceToday = `a.archivedAt IS NULL AND a.startDate <= @today
  AND coalesce(${lastDaySql}, CASE WHEN a.status <> 'ended' THEN @today END) >= @today`

/** From a varning upwards (domain.md "Sanction ladder"). */
export const fromWarning = `('warning', 'warningWithPlan', 'penalty', 'termination')`

export const isBlank = (column: string): string => `trim(coalesce(${column}, '')) = ''`
