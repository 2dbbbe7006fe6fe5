import type { goalsContract } from '../../../../shared/contracts/goals'
import type { RoomHandlers } from '../../handler'
import { archiveGoal, restoreGoal } from './archive-goal'
import { listGoals } from './list-goals'
import { saveGoal } from './save-goal'

export const goalHandlers: Pick<RoomHandlers<'plan'>, keyof typeof goalsContract> = {
  'plan.goals': listGoals,
  'plan.saveGoal': saveGoal,
  'plan.archiveGoal': archiveGoal,
  'plan.restoreGoal': restoreGoal,
}
