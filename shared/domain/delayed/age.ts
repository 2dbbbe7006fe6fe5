import { type IsoDate, monthsBetween } from '../iso-date'

/** What decides how long a decision has waited. */
export interface DelayedCase {
  decidedOn: IsoDate
  interruptedOn: IsoDate | null
  carriedOutOn: IsoDate | null
  endedOn: IsoDate | null
}

/** Whole months waited: at least 3 and under 6, at least 6 and under 9, at least 9 and under 12, 12 or more. */
export const ageBuckets = ['months3to6', 'months6to9', 'months9to12', 'over12'] as const
export type AgeBucket = (typeof ageBuckets)[number]

/** How a decision stands on a report day. */
export type DelayedState = AgeBucket | 'tooYoung' | 'carriedOut' | 'ended'

/** Whole months after which a decision is to be reported (SoL 2025:400 34 kap. 1 §, LSS 28 f §). */
export const reportableMonths = 3

/** The rule in words, as it stands on the page and in the document. */
export const ageRuleWords =
  'Tiden räknas i hela månader från beslutet, eller från avbrottet när verkställigheten har avbrutits, till rapportdagen. Exakt tre månader räknas som tre och rapporteras; exakt sex, nio och tolv månader räknas till den längre gruppen.'

/** The day that waiting is counted from: the interruption where there is one, else the decision. */
export const waitingFrom = ({ decidedOn, interruptedOn }: DelayedCase): IsoDate => interruptedOn ?? decidedOn

/**
 * Whole months waited on the report day, or when it was over before that; negative before the first day.
 * @throws RangeError when a date does not exist
 */
export function monthsWaited(decision: DelayedCase, reportedOn: IsoDate): number {
  const over = decision.carriedOutOn ?? decision.endedOn
  return monthsBetween(waitingFrom(decision), over !== null && over < reportedOn ? over : reportedOn)
}

/**
 * Where a decision stands on the report day: carried out or ended by then, too young to be reported, or waiting in a group
 * by whole months. Three whole months is the first group, twelve the last: no decision falls between two.
 */
export function delayedState(decision: DelayedCase, reportedOn: IsoDate): DelayedState {
  if (decision.carriedOutOn !== null && decision.carriedOutOn <= reportedOn) return 'carriedOut'
  if (decision.endedOn !== null && decision.endedOn <= reportedOn) return 'ended'
  return bucketOf(monthsWaited(decision, reportedOn)) ?? 'tooYoung'
}

/** @param months whole months; null under three */
export function bucketOf(months: number): AgeBucket | null {
  if (months < reportableMonths) return null
  if (months < 6) return 'months3to6'
  if (months < 9) return 'months6to9'
  return months < 12 ? 'months9to12' : 'over12'
}

export const isWaiting = (state: DelayedState): state is AgeBucket => (ageBuckets as readonly string[]).includes(state)
