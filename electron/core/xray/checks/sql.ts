/** What the checks share of SQL: the utförare of a granskning stands on it or on its agreement. */

export const reviewParty = `LEFT JOIN agreement a ON a.id = r.agreementId
  LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)`

export const partyName = `coalesce(p.name, 'okänd utförare') AS party`

/** The last day of the agreement `a`, as lastDayOfAgreement in shared/domain/agreement.ts; null is until further notice. */
export const lastDaySql = `CASE
  WHEN a.status = 'terminated' AND a.terminatedOn IS NOT NULL THEN a.terminatedOn
  WHEN a.status = 'ended' THEN coalesce(a.extensionTo, a.endDate, a.terminatedOn, a.startDate)
  ELSE coalesce(a.extensionTo, a.endDate) END`

export const inForceToday = `a.archivedAt IS NULL AND a.startDate <= @today AND coalesce(${lastDaySql}, @today) >= @today`

/** From a varning upwards (domain.md "Sanction ladder"). */
export const fromWarning = `('warning', 'warningWithPlan', 'penalty', 'termination')`

export const isBlank = (column: string): string => `trim(coalesce(${column}, '')) = ''`
