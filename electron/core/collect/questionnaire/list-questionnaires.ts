import type { Handler } from '../../handler'
import { questionnaireRepo } from './questionnaire-repo'
import { startingSets } from './starting-sets'

export const listQuestionnaires: Handler<'collect.questionnaires'> = ({ db, today }, filter) => {
  const repo = questionnaireRepo(db, today)
  return { ...repo.list(filter), years: repo.years(), archived: repo.archived() }
}

export const questionnaireStarts: Handler<'collect.questionnaireStarts'> = ({ db, today }) => ({
  sets: startingSets.map(({ key, kind, name, questions }) => ({ key, kind, name, questions: questions.length })),
  earlier: questionnaireRepo(db, today).earlier(),
})
