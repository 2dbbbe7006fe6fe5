import type { Todo } from '../../../../shared/contracts/act'
import { routineTodo } from '../../../../shared/domain/management-system/todo'
import { lastDayToShow } from '../../../../shared/domain/todo'
import type { Database } from '../../../database/database'
import { routinesDue } from './process-repo'
import { visibleTree } from './visible'

/** Routines whose revision is late or comes within the days that Att göra looks ahead. */
export function managementTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const due = routinesDue(db, lastDayToShow(today))
  if (due.length === 0) return []
  const names = new Map(
    visibleTree(db, committeeId)
      .filter(({ isArchived }) => !isArchived)
      .map(({ id, name }) => [id, name]),
  )
  return due.flatMap((routine) => {
    const processName = names.get(routine.processId)
    return processName === undefined ? [] : [routineTodo({ ...routine, processName }, today)]
  })
}
