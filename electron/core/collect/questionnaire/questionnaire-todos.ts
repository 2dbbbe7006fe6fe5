import type { Todo } from '../../../../shared/contracts/act'
import { questionnaireTodo } from '../../../../shared/domain/questionnaire/todo'
import type { Database } from '../../../database/database'
import { questionnaireRepo } from './questionnaire-repo'

/** Questionnaires whose day for answers has passed, and those that all have answered; whatever year they belong to. */
export const questionnaireTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  questionnaireRepo(db, today)
    .sent(committeeId)
    .flatMap((sent) => questionnaireTodo(sent, today) ?? [])
