import type { checklistContract } from '../../../../shared/contracts/checklist'
import type { RoomHandlers } from '../../handler'
import { answering } from './answering'
import { chooseChecklist } from './choose-checklist'
import { copyReview } from './copy-review'
import { exportAnswers } from './export-answers'
import { importAnswers } from './import-answers'
import { saveAnswer } from './save-answer'

type Answering =
  | 'collect.answering'
  | 'collect.chooseChecklist'
  | 'collect.saveAnswer'
  | 'collect.copyReview'
  | 'collect.exportAnswers'
  | 'collect.importAnswers'

export const answerHandlers: Pick<RoomHandlers<'collect'>, Answering & keyof typeof checklistContract> = {
  'collect.answering': answering,
  'collect.chooseChecklist': chooseChecklist,
  'collect.saveAnswer': saveAnswer,
  'collect.copyReview': copyReview,
  'collect.exportAnswers': exportAnswers,
  'collect.importAnswers': importAnswers,
}
