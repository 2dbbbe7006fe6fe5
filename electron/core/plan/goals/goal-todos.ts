import type { Todo } from '../../../../shared/contracts/act'
import { tertials } from '../../../../shared/domain/control/tertial'
import { goalTertialTodo } from '../../../../shared/domain/goal-tertial'
import type { Database } from '../../../database/database'
import { goalTertialRows } from './goal-tertials'

/**
 * Tertials that are over and lack follow-ups, of the year and the one before, whose third is followed up in January. A year
 * in which no follow-up has ever been written is kept in another way and is not asked for.
 */
export const goalTodos = (db: Database, committeeId: string | null, year: number, today: string): Todo[] =>
  [year - 1, year].flatMap((of) => {
    const rows = goalTertialRows(db, committeeId, of, today)
    const isKept = of === year || rows.some((row) => row.tertials.some(({ followUp }) => followUp !== null))
    if (!isKept) return []
    return tertials.flatMap((tertial) => {
      const lacking = rows.filter((row) => row.tertials[tertial - 1]?.state === 'lacking').length
      const one = goalTertialTodo(of, tertial, { lacking, all: rows.length }, today)
      return one === null ? [] : [one]
    })
  })
