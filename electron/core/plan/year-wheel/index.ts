import type { yearWheelContract } from '../../../../shared/contracts/year-wheel'
import type { RoomHandlers } from '../../handler'
import { archiveActivity, restoreActivity } from './archive-activity'
import { saveActivity } from './save-activity'
import { yearWheel } from './year-wheel'

export const yearWheelHandlers: Pick<RoomHandlers<'plan'>, keyof typeof yearWheelContract> = {
  'plan.yearWheel': yearWheel,
  'plan.saveActivity': saveActivity,
  'plan.archiveActivity': archiveActivity,
  'plan.restoreActivity': restoreActivity,
}
