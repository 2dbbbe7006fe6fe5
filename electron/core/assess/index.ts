import type { RoomHandlers } from '../handler'
import { findingAnalysisHandlers } from './analysis'
import { archiveFinding } from './archive-finding'
import { assessmentHandlers } from './assessment'
import { developmentHandlers } from './development'
import { listFindings } from './list-findings'
import { openFindings } from './open-findings'
import { outcomeYears } from './outcome-years'
import { outcomes } from './outcomes'
import { fulfilment } from './plan-fulfilment'
import { recordNotCompleted } from './record-not-completed'
import { recordOutcome } from './record-outcome'
import { reopenReview } from './reopen-review'
import { saveFinding } from './save-finding'

export const assessHandlers: RoomHandlers<'assess'> = {
  ...developmentHandlers,
  ...assessmentHandlers,
  ...findingAnalysisHandlers,
  'assess.recordOutcome': recordOutcome,
  'assess.recordNotCompleted': recordNotCompleted,
  'assess.reopenReview': reopenReview,
  'assess.saveFinding': saveFinding,
  'assess.archiveFinding': archiveFinding,
  'assess.findings': listFindings,
  'assess.openFindings': openFindings,
  'assess.outcomes': outcomes,
  'assess.outcomeYears': outcomeYears,
  'assess.planFulfilment': fulfilment,
}
