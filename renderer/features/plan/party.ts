/** Whom a row is of: an agreement, a unit, or an insats of an utförare. */
export interface Party {
  providerId: string
  agreementId: string | null
  unitId: string | null
  serviceTypeId: string
}
