import type { goalFollowUpContract } from '../../../../shared/contracts/goal-follow-up'
import type { goalsContract } from '../../../../shared/contracts/goals'
import type { RoomHandlers } from '../../handler'
import { archiveGoal, restoreGoal } from './archive-goal'
import { goalTertials } from './goal-tertials'
import { listGoals } from './list-goals'
import { saveGoal } from './save-goal'
import { saveGoalFollowUp } from './save-goal-follow-up'

export const goalHandlers: Pick<
  RoomHandlers<'plan'>,
  keyof typeof goalsContract | keyof typeof goalFollowUpContract
> = {
  'plan.goals': listGoals,
  'plan.saveGoal': saveGoal,
  'plan.archiveGoal': archiveGoal,
  'plan.restoreGoal': restoreGoal,
  'plan.goalTertials': goalTertials,
  'plan.saveGoalFollowUp': saveGoalFollowUp,
}
