import type { surveyContract } from '../../../../shared/contracts/survey'
import type { RoomHandlers } from '../../handler'
import { removeSurveyResult, saveSurveyResult } from './save-survey-result'
import { survey } from './survey'
import { surveyResult, surveyWords } from './survey-result'

export const surveyHandlers: Pick<RoomHandlers<'collect'>, keyof typeof surveyContract> = {
  'collect.survey': survey,
  'collect.surveyResult': surveyResult,
  'collect.surveyWords': surveyWords,
  'collect.saveSurveyResult': saveSurveyResult,
  'collect.removeSurveyResult': removeSurveyResult,
}
