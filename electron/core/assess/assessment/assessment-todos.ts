import type { Todo } from '../../../../shared/contracts/act'
import { approveTodo, returnedTodo } from '../../../../shared/domain/assessment/todo'
import type { Database } from '../../../database/database'
import { waitingAssessments } from './waiting-repo'

/** Judgements that wait for a second person, and those that came back. What is not judged yet is told by the granskning. */
export const assessmentTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  waitingAssessments(db, committeeId).map((row) =>
    row.status === 'sent' ? approveTodo(row, today) : returnedTodo(row, today),
  )
