import type { questionnaireContract } from '../../../../shared/contracts/questionnaire'
import type { Handlers } from '../../handler'
import { closeQuestionnaire, reopenQuestionnaire } from './close-questionnaire'
import { exportAnswers } from './export-answers'
import { getQuestionnaire } from './get-questionnaire'
import { listQuestionnaires, questionnaireStarts } from './list-questionnaires'
import { listCandidates, listRecipients } from './list-recipients'
import { makeVisits } from './make-visits'
import { moveQuestion, removeQuestion } from './order-questions'
import { questionnaireDeviations, questionnaireFigures } from './questionnaire-figures'
import { readAnswerFiles } from './read-answers'
import { questionAnswers, recipientAnswers } from './recipient-answers'
import { addRecipients, restoreRecipient, saveRecipientComment, strikeRecipient } from './recipients'
import { remindRecipients } from './remind-recipients'
import { archiveQuestionnaire, removeQuestionnaire } from './remove-questionnaire'
import { saveQuestion } from './save-question'
import { saveQuestionnaire } from './save-questionnaire'
import { extendQuestionnaire, recallQuestionnaire, sendQuestionnaire } from './send-questionnaire'
import { startQuestionnaire } from './start-questionnaire'
import { previewQuestionnaireFile, writeQuestionnaireFiles } from './write-files'

export const questionnaireHandlers: Pick<Handlers, keyof typeof questionnaireContract> = {
  'collect.questionnaires': listQuestionnaires,
  'collect.questionnaire': getQuestionnaire,
  'collect.questionnaireStarts': questionnaireStarts,
  'collect.questionnaireRecipients': listRecipients,
  'collect.recipientCandidates': listCandidates,
  'collect.questionnaireFigures': questionnaireFigures,
  'collect.questionnaireDeviations': questionnaireDeviations,
  'collect.questionAnswers': questionAnswers,
  'collect.recipientAnswers': recipientAnswers,
  'collect.startQuestionnaire': startQuestionnaire,
  'collect.saveQuestionnaire': saveQuestionnaire,
  'collect.saveQuestion': saveQuestion,
  'collect.moveQuestion': moveQuestion,
  'collect.removeQuestion': removeQuestion,
  'collect.addRecipients': addRecipients,
  'collect.strikeRecipient': strikeRecipient,
  'collect.restoreRecipient': restoreRecipient,
  'collect.saveRecipientComment': saveRecipientComment,
  'collect.sendQuestionnaire': sendQuestionnaire,
  'collect.recallQuestionnaire': recallQuestionnaire,
  'collect.extendQuestionnaire': extendQuestionnaire,
  'collect.closeQuestionnaire': closeQuestionnaire,
  'collect.reopenQuestionnaire': reopenQuestionnaire,
  'collect.removeQuestionnaire': removeQuestionnaire,
  'collect.archiveQuestionnaire': archiveQuestionnaire,
  'collect.remindRecipients': remindRecipients,
  'collect.makeVisits': makeVisits,
  'collect.writeQuestionnaireFiles': writeQuestionnaireFiles,
  'collect.previewQuestionnaireFile': previewQuestionnaireFile,
  'collect.readAnswerFiles': readAnswerFiles,
  'collect.exportQuestionnaireAnswers': exportAnswers,
}
