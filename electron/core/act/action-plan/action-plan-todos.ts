import type { Todo } from '../../../../shared/contracts/act'
import { effectTodo, judgeTodo, remindTodo } from '../../../../shared/domain/action-plan/todo'
import { lastDayToShow } from '../../../../shared/domain/todo'
import type { Database } from '../../../database/database'
import { actionPlanRepo } from './action-plan-repo'

/** Answers that have not come, plans to be judged, effects to follow up: whatever year they come from. */
export const actionPlanTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  actionPlanRepo(db)
    .waiting(committeeId, today, lastDayToShow(today))
    .map((row) =>
      row.stage === 'effect'
        ? effectTodo(row, today)
        : row.stage === 'toJudge'
          ? judgeTodo(row, today)
          : remindTodo(row, today),
    )
