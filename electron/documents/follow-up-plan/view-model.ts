import type { CapacityPerson } from '../../../shared/contracts/plan-work'
import type { PlanSectionKey } from '../../../shared/contracts/values'
import type { WheelActivity } from '../../../shared/domain/year-wheel'
import type { Figure } from '../content/figure'
import type { PlanLetter, PlanLetterInput, PlanLetterRow } from '../plan-letter/view-model'

/** Plain figures and texts from the core: what the letter about the plan rests on, and what the plan says itself. */
export interface FollowUpPlanInput extends PlanLetterInput {
  /** Null where nobody has written the section. */
  texts: Record<PlanSectionKey, string | null>
  /** Planned and stated working days of each role. */
  people: CapacityPerson[]
  /** 'Över kapacitet: …', a sentence a month. */
  overloads: string[]
  sent: { on: string; by: string | null } | null
  /** The year wheel's recurring activities; none leaves the wheel out. */
  activities: WheelActivity[]
}

/** A role's share of the plan. */
export interface PersonShare {
  name: string
  rows: Figure
  planned: Figure
  /** Unknown where nobody has stated any days. */
  available: Figure
}

/** The rows of one insats, which stand in a table of their own. */
export interface ServiceRows {
  serviceArea: string
  serviceType: string
  rows: PlanLetterRow[]
  days: Figure
}

/** Everything the plan's document says. */
export interface FollowUpPlan
  extends PlanLetter,
    Pick<FollowUpPlanInput, 'texts' | 'people' | 'overloads' | 'sent' | 'activities'> {
  shares: PersonShare[]
  services: ServiceRows[]
  /** Rows with a focus of their own. */
  focused: PlanLetterRow[]
}
