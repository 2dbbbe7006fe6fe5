import type { Todo } from '../../../../shared/contracts/act'
import { writingTodo } from '../../../../shared/domain/report/writing-todo'
import type { Database } from '../../../database/database'
import { draftRepo } from './draft-repo'

/** Documents in work where somebody is to write or has been asked for a comment. */
export const writingTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  draftRepo(db)
    .list({ committeeId, year: null, includeDecided: false, putAway: false })
    .filter(({ waitsFor }) => waitsFor.length > 0)
    .map((row) => writingTodo(row, today))
