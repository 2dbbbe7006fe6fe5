import type { Todo } from '../../../../shared/contracts/act'
import { supervisionTodos as todosOf } from '../../../../shared/domain/supervision/todo'
import { bodyWords } from '../../../../shared/text/supervision-names'
import type { Database } from '../../../database/database'
import { supervisionRepo } from './supervision-repo'

/** Answers that are owed and demands that are late, whatever year they come from. */
export function supervisionTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const repo = supervisionRepo(db)
  return repo.open(committeeId).flatMap((row) => {
    const lateDemands = repo
      .demands(row.id, today)
      .flatMap(({ id, text, dueOn, dueDegree }) =>
        dueDegree === 'late' && dueOn !== null ? [{ id, text, dueOn }] : [],
      )
    return todosOf({ ...row, bodyWords: bodyWords(row.body, row.bodyName), lateDemands }, today)
  })
}
