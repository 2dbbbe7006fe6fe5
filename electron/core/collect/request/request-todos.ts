import type { Todo } from '../../../../shared/contracts/act'
import { lateRequestTodo } from '../../../../shared/domain/information-request/todo'
import type { Database } from '../../../database/database'
import { requestRepo } from './request-repo'

/** Requests whose last day has passed without everything having come, whatever year they were sent. */
export const requestTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  requestRepo(db, today)
    .inScope(committeeId, false)
    .flatMap(({ state, dueOn, items, received, ...request }) =>
      state === 'late' && dueOn !== null
        ? [lateRequestTodo({ ...request, dueOn, missing: items.length - received }, today)]
        : [],
    )
