import type { RoomHandlers } from '../handler'
import { systemMeasureHandlers } from '../assess/development'
import { actionPlanHandlers } from './action-plan'
import { committeeYearHandlers } from './committee-year'
import { communicationHandlers } from './communication'
import { forumHandlers } from './forum'
import { recordDone } from './record-done'
import { reopenFinding } from './reopen-finding'
import { thread } from './thread'
import { sanctionHandlers } from './sanction'
import { todos } from './todos'
import { verify } from './verify'

export const actHandlers: RoomHandlers<'act'> = {
  ...systemMeasureHandlers,
  ...sanctionHandlers,
  ...committeeYearHandlers,
  ...communicationHandlers,
  ...forumHandlers,
  'act.todos': todos,
  'act.thread': thread,
  ...actionPlanHandlers,
  'act.recordDone': recordDone,
  'act.verify': verify,
  'act.reopenFinding': reopenFinding,
}
