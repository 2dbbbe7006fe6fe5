import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { surveyRepo } from './survey-repo'

/** A row as it is registered, for its form. */
export const surveyResult: Handler<'collect.surveyResult'> = (context, { id }) =>
  recordedTable(context, 'surveyResult').byId(id)

/** Words in use, so that the same question is written the same way every year. */
export const surveyWords: Handler<'collect.surveyWords'> = ({ db }) => {
  const repo = surveyRepo(db)
  return {
    surveys: repo.wordsIn('survey'),
    questions: repo.wordsIn('question'),
    qualityAreas: repo.wordsIn('qualityArea'),
  }
}
