import type { ControlActivity, ControlFollowUp, ControlResult, TertialSummary } from '../../../shared/contracts/control'
import type { Figure } from '../content/figure'
import type { ControlInput, ProcessGroup } from '../control-plan/view-model'

/** A kontrollmoment with what one tertial says of it. */
export interface FollowedRow {
  activity: ControlActivity
  followUp: ControlFollowUp
}

export interface TertialReport {
  summary: TertialSummary
  owed: Figure
  done: Figure
  none: Figure
  minor: Figure
  serious: Figure
  unjudged: Figure
  late: Figure
  measuresOpen: Figure
  measuresLate: Figure
  measuresClosed: Figure
  groups: Array<Pick<ProcessGroup, 'process'> & { rows: FollowedRow[] }>
}

/** A deviation with its measure. */
export interface DeviationRow extends FollowedRow {
  result: ControlResult
}

/** Everything the follow-up says. */
export interface FollowUpModel extends ControlInput {
  total: Figure
  /** Tertials that have begun, or have a result. */
  reports: TertialReport[]
  /** The gravest first, then by tertial. */
  deviations: DeviationRow[]
  missed: FollowedRow[]
}
