import type { AgreementForm, Outcome, OverrideChoice, ReviewKind, SanctionStep, Severity } from '../../contracts/values'
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

/** How many in the twelve months before the reference day, and in the twelve before those. */
export interface CountedSource {
  lastYear: number
  yearBefore: number
}

/** A completed granskning, newest first in every list. */
export interface PastReview {
  completedOn: IsoDate
  kind: ReviewKind
  outcome: Outcome | null
}

export interface PastSanction {
  step: SanctionStep
  decidedOn: IsoDate
}

/** Answers of an utförare and insats in the last period; `protected` when they are fewer than the limit for small groups. */
export type IndividualFollowUpFact = 'protected' | { answers: number; poor: number; approved: number; veryGood: number }

/** What a planner has chosen against the order, and why. */
export interface OverrideFact {
  year: number
  choice: OverrideChoice
  reason: string
  /** Role. */
  decidedBy: string | null
  /** Where it was made: in the priorities, or in the plan by striking, adding or changing a row. */
  how?: 'override' | 'struck' | 'added' | 'changed'
}

/**
 * Everything the register knows that bears on whether a candidate is reviewed. A source that is not used at all, or has no
 * row where one is expected, is null: unknown, which never counts as good.
 */
export interface PriorityFacts extends CandidateIdentity {
  /** The municipality's own work (egen regi): neither sanctions nor economic controls exist there. */
  inHouse: boolean
  /** 1 January of the year: reviews and brister are seen as they stood before it. */
  referenceDay: IsoDate
  agreementPeriod: AgreementPeriod | null
  intervalMonths: number
  lastReviewedOn: IsoDate | null
  /** Role that led the latest review. */
  lastResponsible: string | null
  areaRisk: AreaRisk | null
  openFindings: OpenFinding[]
  /** The latest three, newest first. */
  pastReviews: readonly PastReview[]
  placements: number | null
  complaints: CountedSource | null
  /** Avvikelser, and how many of the last year's that are serious. */
  deviations: (CountedSource & { serious: number }) | null
  lexSarah: (CountedSource & { toIvo: number }) | null
  /** Steps decided in the two calendar years before the year, newest first. */
  sanctions: readonly PastSanction[] | null
  /** The latest control of the utförare, with what was remarked on, in words. */
  economicControl: { controlledOn: IsoDate; remarks: readonly string[] } | null
  /** The latest completed digital screening. */
  screening: PastReview | null
  individualFollowUp: IndividualFollowUpFact | null
  /** Uppgiftsbegäran sent in the last year. */
  informationRequests: { asked: number; unanswered: number } | null
  /** The day the earliest IVO permit of the enhet, or of the utförare's enheter in the insats, ends. */
  permitValidTo: IsoDate | null
  /** The year's uppdrag that point at the utförare, the insats or the verksamhetsområde. */
  assignments: readonly string[] | null
  vulnerableGroup: boolean | null
  /** The planner's choice for the year, and the newest one of an earlier year. */
  override: OverrideFact | null
  earlierOverride: OverrideFact | null
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
