import type { calendarContract } from '../../../../shared/contracts/calendar'
import type { RoomHandlers } from '../../handler'
import { calendar } from './calendar'
import { calendarFile } from './calendar-file'
import { scheduleVisit } from './schedule-visit'
import { unscheduleVisit } from './unschedule-visit'
import { workload } from './workload'

export const calendarHandlers: Pick<RoomHandlers<'plan'>, keyof typeof calendarContract> = {
  'plan.calendar': calendar,
  'plan.scheduleVisit': scheduleVisit,
  'plan.unscheduleVisit': unscheduleVisit,
  'plan.workload': workload,
  'plan.calendarFile': calendarFile,
}
