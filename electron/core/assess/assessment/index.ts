import type { RoomHandlers } from '../../handler'
import { approveAssessment } from './approve-assessment'
import { changeAssessment } from './change-assessment'
import { decideAssessment } from './decide-assessment'
import { discardAssessment } from './discard-assessment'
import { getAssessment } from './get-assessment'
import { getMaterial } from './get-material'
import { listAssessments } from './list-assessments'
import { recallAssessment } from './recall-assessment'
import { returnAssessment } from './return-assessment'
import { saveAssessment } from './save-assessment'
import { sendAssessment } from './send-assessment'

type Own =
  | 'assess.assessments'
  | 'assess.assessment'
  | 'assess.assessmentMaterial'
  | 'assess.saveAssessment'
  | 'assess.sendAssessment'
  | 'assess.recallAssessment'
  | 'assess.returnAssessment'
  | 'assess.approveAssessment'
  | 'assess.decideAssessment'
  | 'assess.changeAssessment'
  | 'assess.discardAssessment'

export const assessmentHandlers: Pick<RoomHandlers<'assess'>, Own> = {
  'assess.assessments': listAssessments,
  'assess.assessment': getAssessment,
  'assess.assessmentMaterial': getMaterial,
  'assess.saveAssessment': saveAssessment,
  'assess.sendAssessment': sendAssessment,
  'assess.recallAssessment': recallAssessment,
  'assess.returnAssessment': returnAssessment,
  'assess.approveAssessment': approveAssessment,
  'assess.decideAssessment': decideAssessment,
  'assess.changeAssessment': changeAssessment,
  'assess.discardAssessment': discardAssessment,
}
