import type { RoomHandlers } from '../../handler'
import { getWork } from './get-work'
import { removeInterview } from './remove-interview'
import { removeObservation } from './remove-observation'
import { saveInterview } from './save-interview'
import { saveInterviewNote } from './save-interview-note'
import { saveJudgement } from './save-judgement'
import { saveObservation } from './save-observation'
import { saveReviewScope } from './save-scope'
import { saveVisit } from './save-visit'
import { widenReview } from './widen-review'

type Own =
  | 'collect.reviewWork'
  | 'collect.saveReviewScope'
  | 'collect.widenReview'
  | 'collect.saveVisit'
  | 'collect.saveInterview'
  | 'collect.removeInterview'
  | 'collect.saveInterviewNote'
  | 'collect.saveObservation'
  | 'collect.removeObservation'
  | 'collect.saveJudgement'

export const workHandlers: Pick<RoomHandlers<'collect'>, Own> = {
  'collect.reviewWork': getWork,
  'collect.saveReviewScope': saveReviewScope,
  'collect.widenReview': widenReview,
  'collect.saveVisit': saveVisit,
  'collect.saveInterview': saveInterview,
  'collect.removeInterview': removeInterview,
  'collect.saveInterviewNote': saveInterviewNote,
  'collect.saveObservation': saveObservation,
  'collect.removeObservation': removeObservation,
  'collect.saveJudgement': saveJudgement,
}
