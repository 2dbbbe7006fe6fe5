import type { RoomHandlers } from '../handler'
import { recordDone } from './record-done'
import { reopenFinding } from './reopen-finding'
import { todos } from './todos'
import { verify } from './verify'

export const actHandlers: RoomHandlers<'act'> = {
  'act.todos': todos,
  'act.recordDone': recordDone,
  'act.verify': verify,
  'act.reopenFinding': reopenFinding,
}
