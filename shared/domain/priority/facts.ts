import type { AgreementForm, Severity } from '../../contracts/values'
import type { AgreementPeriod } from '../agreement'
import type { IsoDate } from '../iso-date'
import type { BandLevel } from '../risk'

/** Whom a follow-up would be of: an agreement in force during the year, or a unit that has no agreement. */
export interface CandidateIdentity {
  providerId: string
  provider: string
  unitId: string | null
  unit: string | null
  agreementId: string | null
  /** The agreement's number. */
  agreement: string | null
  form: AgreementForm | null
  serviceTypeId: string
  serviceType: string
  serviceAreaId: string
  serviceArea: string
}

/** The gravest risk in the area's risk analysis. */
export interface AreaRisk {
  event: string
  /** sannolikhet × konsekvens, before treatment. */
  value: number
  /** The band's word in the analysis's own scale. */
  word: string
  level: BandLevel
  /** Steps of the scale: the highest riskvärde is size². */
  size: number
  /** The year the analysis was made for. */
  year: number
}

export interface OpenFinding {
  severity: Severity | null
  /** Its date has passed and nothing is reported as done. */
  late: boolean
  /** The year of the granskning where it was found. */
  year: number
}

/** Everything the register knows that bears on whether a candidate is reviewed; a source without a row is null. */
export interface PriorityFacts extends CandidateIdentity {
  /** 1 January of the year: reviews and brister are seen as they stood before it. */
  referenceDay: IsoDate
  agreementPeriod: AgreementPeriod | null
  intervalMonths: number
  lastReviewedOn: IsoDate | null
  /** Role that led the latest review. */
  lastResponsible: string | null
  areaRisk: AreaRisk | null
  openFindings: OpenFinding[]
}

/** Whom a row is of, without what else it may carry. */
export const identityOf = (row: CandidateIdentity): CandidateIdentity => ({
  providerId: row.providerId,
  provider: row.provider,
  unitId: row.unitId,
  unit: row.unit,
  agreementId: row.agreementId,
  agreement: row.agreement,
  form: row.form,
  serviceTypeId: row.serviceTypeId,
  serviceType: row.serviceType,
  serviceAreaId: row.serviceAreaId,
  serviceArea: row.serviceArea,
})

/** The same candidate in any list: its agreement, else utförare, insats and enhet together. */
export const candidateKey = (row: {
  agreementId: string | null
  providerId: string
  serviceTypeId: string
  unitId: string | null
}): string => row.agreementId ?? `${row.providerId}|${row.serviceTypeId}|${row.unitId ?? ''}`

/** The day before which everything counts for a year's priorities: the picture as the year begins. */
export const referenceDayOf = (year: number): IsoDate => `${year}-01-01`
