import type { FollowUpForm } from '../../contracts/values'
import { addMonths, type IsoDate } from '../iso-date'

/** Years that a three-year plan holds. */
export const planLength = 3

/** [2027, 2028, 2029]. */
export const yearsOf = (firstYear: number): number[] =>
  Array.from({ length: planLength }, (_, index) => firstYear + index)

/** An agreement, or a unit that no agreement covers, that an insats has to follow up. */
export interface MultiYearParty {
  key: string
  name: string
  intervalMonths: number
  /** The latest completed granskning; null where the register knows none. */
  lastReviewedOn: IsoDate | null
  /** Without an agreement there is no period: the unit is there until it is archived. */
  period: { from: IsoDate; to: IsoDate | null } | null
}

/** A row of a yearly plan: the party and the last day of its month. */
export interface PlannedDay {
  key: string
  on: IsoDate
}

/** An insats as the three-year plan sees it: one row of the grid. */
export interface MultiYearSubject {
  id: string
  name: string
  intervalMonths: number
  /** The latest completed granskning of anyone in the insats; null where the register knows none. */
  lastReviewedOn: IsoDate | null
  parties: readonly MultiYearParty[]
  /** What the yearly plans before the first year still have to do: it is counted on when the three years are laid out. */
  ahead: readonly PlannedDay[]
}

/** One cell of the plan. */
export interface PlannedYear {
  year: number
  form: FollowUpForm
  /** Follow-ups that are counted on; null where nobody has said, which covers nobody. */
  expected: number | null
}

/** The last day by which the next granskning keeps the interval; null where the latest one is unknown. */
export const dueOf = ({ lastReviewedOn, intervalMonths }: Pick<MultiYearParty, 'lastReviewedOn' | 'intervalMonths'>) =>
  lastReviewedOn === null ? null : addMonths(lastReviewedOn, intervalMonths)

/** True when it can be followed up on any day of the year. */
export const inForceDuring = ({ period }: Pick<MultiYearParty, 'period'>, year: number): boolean =>
  period === null || (period.from <= `${year}-12-31` && (period.to === null || period.to >= `${year}-01-01`))

export const inForceIn = (parties: readonly MultiYearParty[], year: number): number =>
  parties.filter((party) => inForceDuring(party, year)).length

/** Whole years between two follow-ups that keep the interval, the plan being no finer than years; at least one. */
export const yearsApart = (intervalMonths: number): number => Math.max(1, Math.floor(intervalMonths / 12))
