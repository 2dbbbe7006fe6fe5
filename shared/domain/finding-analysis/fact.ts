import type { FindingMeasure } from '../../contracts/finding-analysis'
import type { OperatingForm, Severity } from '../../contracts/values'
import type { IsoDate } from '../iso-date'

/** A brist with all that it is divided and counted by. */
export interface FindingFact {
  id: string
  reviewId: string
  reviewNumber: string
  /** The granskning's year. */
  year: number
  /** The day of the granskning. */
  reviewedOn: IsoDate | null
  providerId: string | null
  providerName: string | null
  operatingForm: OperatingForm | null
  serviceTypeId: string
  serviceTypeName: string
  serviceAreaId: string
  serviceAreaName: string
  area: string
  /** Of the krav, else of the question that it was made from. */
  qualityArea: string | null
  lawReference: string | null
  severity: Severity | null
  requirementId: string | null
  requirementText: string | null
  /** The question's key in its checklista, the same in every version. */
  questionKey: string | null
  questionText: string | null
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  verified: 0 | 1
  verifiedOn: IsoDate | null
}

/** A carried-out granskning, to count brister against. */
export interface ReviewFact {
  id: string
  year: number
  completedOn: IsoDate
  providerId: string | null
  providerName: string | null
  operatingForm: OperatingForm | null
  serviceTypeId: string
  serviceTypeName: string
  serviceAreaId: string
  serviceAreaName: string
}

const isMended = ({ doneOn, verified }: FindingFact): boolean => doneOn !== null || verified === 1

/** Days that can be counted: both known, in order. A day before the granskning is a slip of the pen. */
export const isDated = (from: IsoDate | null, until: IsoDate | null): boolean =>
  from !== null && until !== null && until >= from

/** Whether a figure counts the brist; `today` decides what is late. */
export const counts: Record<FindingMeasure, (fact: FindingFact, today: IsoDate) => boolean> = {
  all: () => true,
  serious: ({ severity }) => severity === 'serious',
  notMended: (fact) => !isMended(fact),
  late: (fact, today) => !isMended(fact) && fact.dueOn !== null && fact.dueOn < today,
  mended: isMended,
  mendedDated: ({ reviewedOn, doneOn }) => isDated(reviewedOn, doneOn),
  mendedInTime: ({ doneOn, dueOn }) => doneOn !== null && dueOn !== null && doneOn <= dueOn,
  mendedLate: ({ doneOn, dueOn }) => doneOn !== null && dueOn !== null && doneOn > dueOn,
  mendedWithoutDue: (fact) => isMended(fact) && (fact.doneOn === null || fact.dueOn === null),
  verified: ({ verified }) => verified === 1,
  verifiedDated: (fact) => fact.verified === 1 && isDated(fact.reviewedOn, fact.verifiedOn),
}
