import type { RoomHandlers } from '../handler'
import { archiveReview } from './archive-review'
import { delayedDecisionHandlers } from './delayed'
import { economicHandlers } from './economic'
import { serviceHoursHandlers } from './hours'
import { evidenceHandlers } from './evidence'
import { checklistHandlers } from './checklist'
import { getReview } from './get-review'
import { indicatorHandlers } from './indicator'
import { individualHandlers } from './individual'
import { eventAnalysisHandlers } from './event-analysis'
import { lexHandlers } from './lex'
import { listReviews } from './list-reviews'
import { requestHandlers } from './request'
import { questionnaireHandlers } from './questionnaire'
import { archiveSanction } from './sanction-archive'
import { listSanctions } from './sanction-list'
import { saveSanction } from './sanction-save'
import { saveReview } from './save-review'
import { supervisionHandlers } from './supervision'
import { surveyHandlers } from './survey'
import { workHandlers } from './work'
import { signalHandlers } from './signal'

export const collectHandlers: RoomHandlers<'collect'> = {
  ...individualHandlers,
  ...signalHandlers,
  ...checklistHandlers,
  'collect.reviews': listReviews,
  'collect.review': getReview,
  'collect.saveReview': saveReview,
  'collect.archiveReview': archiveReview,
  'collect.sanctions': listSanctions,
  'collect.saveSanction': saveSanction,
  'collect.archiveSanction': archiveSanction,
  ...lexHandlers,
  ...eventAnalysisHandlers,
  ...supervisionHandlers,
  ...questionnaireHandlers,
  ...workHandlers,
  ...requestHandlers,
  ...evidenceHandlers,
  ...surveyHandlers,
  ...indicatorHandlers,
  ...economicHandlers,
  ...serviceHoursHandlers,
  ...delayedDecisionHandlers,
}
