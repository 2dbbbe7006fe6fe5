import type { Todo } from '../../../../shared/contracts/act'
import { routineTodo } from '../../../../shared/domain/management-system/todo'
import { lastDayToShow } from '../../../../shared/domain/todo'
import type { Database } from '../../../database/database'
import { allParts } from './process-repo'
import { visibleTree } from './visible'

/** Routines whose revision is late or comes within the days that Att göra looks ahead. */
export function managementTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const names = new Map(
    visibleTree(db, committeeId)
      .filter(({ isArchived }) => !isArchived)
      .map(({ id, name }) => [id, name]),
  )
  const last = lastDayToShow(today)
  return allParts(db).flatMap(({ id, kind, title, processId, nextRevisionOn, archivedAt }) => {
    const processName = names.get(processId)
    if (kind !== 'routine' || archivedAt !== null || processName === undefined) return []
    if (nextRevisionOn === null || nextRevisionOn > last) return []
    return [routineTodo({ id, processId, title, processName, nextRevisionOn }, today)]
  })
}
