import type { Todo } from '../../../../shared/contracts/act'
import { effectTodo, lateDevelopmentTodo, notCarriedTodo } from '../../../../shared/domain/development/todo'
import { yearOf } from '../../../../shared/domain/iso-date'
import type { Database } from '../../../database/database'
import { developmentTodoRepo } from './todo-repo'

/** Utvecklingsområden and systemåtgärder that are late, wait for their effect, or are left out of next year's plan. */
export function developmentTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const repo = developmentTodoRepo(db, committeeId, today)
  return [
    ...repo.late().map((row) => lateDevelopmentTodo(row, today)),
    ...repo.effects().map((row) => effectTodo(row, today)),
    ...repo
      .plansWithout(yearOf(today) + 1)
      .filter(({ count }) => count > 0)
      .map((plan) => notCarriedTodo(plan, today)),
  ]
}
