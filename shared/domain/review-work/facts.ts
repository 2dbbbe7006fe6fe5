import type { InterviewGroup, RaisedBy } from '../../contracts/collect-values'
import type { ReviewKind, Severity } from '../../contracts/values'
import type { IsoDate } from '../iso-date'

/** Everything that tells how far the work on a granskning has come. No value is null: it is then not known or not done. */
export interface ReviewWorkFacts {
  kind: ReviewKind
  /** A påkallad granskning that the gruppchef has widened to a full kvalitetsgranskning. */
  widened: boolean
  inHouse: boolean
  scope: string | null
  reason: string | null
  /** Role. */
  decidedBy: string | null
  decidedOn: IsoDate | null
  raised: string | null
  raisedBy: RaisedBy | null
  raisedOn: IsoDate | null
  /** The day the visit is booked, and the day it was made. */
  visitOn: IsoDate | null
  visitedOn: IsoDate | null
  interviews: readonly { group: InterviewGroup; held: boolean }[]
  /** Questions that are asked, and how many of them have an answer. */
  checklist: { questions: number; answered: number } | null
  /** Areas that something is said of: every question answered, or an iakttagelse. */
  coveredAreas: readonly string[]
  /** Brister of the utförare's earlier granskningar that this one is to verify. */
  earlierFindings: readonly { verified: boolean }[]
  /** They were extensive, see `areExtensive`. */
  extensive: boolean
  /** The agreement's number. */
  agreement: string | null
  /** The utförare's latest before the granskning; `current` within the municipality's interval. */
  economicControl: { controlledOn: IsoDate; current: boolean } | null
  questionnaireAnsweredOn: IsoDate | null
}

const many = 3

/** Brister are extensive when one is allvarlig or there are three or more: a phone call then is not enough. */
export const areExtensive = (findings: readonly { severity: Severity | null }[]): boolean =>
  findings.length >= many || findings.some(({ severity }) => severity === 'serious')
