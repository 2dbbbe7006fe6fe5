import type { Todo } from '../../../../shared/contracts/act'
import {
  communicationTodos as todosOf,
  startTodo,
  type WaitingGroup,
} from '../../../../shared/domain/communication/todo'
import { lastDayToShow } from '../../../../shared/domain/todo'
import type { Database } from '../../../database/database'
import { cellRepo } from './cell-repo'
import { readMatrices } from './matrices'
import { tickRepo } from './tick-repo'

/** What is late or due within two weeks of the year's results and of the year before, whose yearly reports go out now. */
export function communicationTodos(db: Database, committeeId: string | null, year: number, today: string): Todo[] {
  const repo = cellRepo(db, today, readMatrices(db))
  const countsOf = (of: number) => repo.counts({ committeeId, year: of, dueBy: lastDayToShow(today) })
  if (!tickRepo(db).isUsed()) {
    const waiting = [year - 1, year].flatMap(countsOf).reduce((sum, { count }) => sum + count, 0)
    return waiting === 0 ? [] : [startTodo(waiting, year, today)]
  }
  return [year - 1, year].flatMap((of) => {
    const groups = new Map<string, WaitingGroup>()
    for (const { state, count, firstDue, ...cell } of countsOf(of)) {
      const key = `${cell.result} ${cell.audience} ${cell.frequency}`
      const before = groups.get(key) ?? { ...cell, count: 0, late: 0, firstDue }
      const days = [before.firstDue, firstDue].filter((day) => day !== null).toSorted()
      groups.set(key, {
        ...before,
        count: before.count + count,
        late: before.late + (state === 'late' ? count : 0),
        firstDue: days[0] ?? null,
      })
    }
    return todosOf([...groups.values()], of, today)
  })
}
