import type { Todo } from '../../../../shared/contracts/act'
import { lastSubmitToShow, undecidedTodo, unwrittenTodo } from '../../../../shared/domain/committee-year/todo'
import type { Database } from '../../../database/database'
import { meetingRepo } from './meeting-repo'

/** Documents that must be written before they are due in, and held meetings whose decisions are not recorded. */
export function meetingTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const repo = meetingRepo(db)
  return [
    ...repo.unwritten(committeeId, today, lastSubmitToShow(today)).map((item) => unwrittenTodo(item, today)),
    ...repo.undecided(committeeId, today).map((meeting) => undecidedTodo(meeting, today)),
  ]
}
