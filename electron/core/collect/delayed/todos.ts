import type { Todo } from '../../../../shared/contracts/act'
import { delayedTodos } from '../../../../shared/domain/delayed/todo'
import type { Database } from '../../../database/database'
import { reportsOf } from './read-reports'

/** What the quarter's report of ej verkställda beslut waits for. */
export const delayedDecisionTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  delayedTodos(reportsOf(db, committeeId, today), today)
