import type { RoomHandlers } from '../handler'
import { areaOfRecord } from './area-of-record'
import { areas } from './areas'
import { compare } from './compare'
import { decide } from './decide'
import { getAnalysis } from './get-analysis'
import { moveRisk } from './move-risk'
import { raiseRisk } from './raise-risk'
import { raiseTarget } from './raise-target'
import { removeDraft } from './remove-draft'
import { removeRisk } from './remove-risk'
import { revise } from './revise'
import { riskPicture } from './risk-picture'
import { saveParticipants } from './save-participants'
import { saveRisk } from './save-risk'
import { start } from './start'

export const analyseHandlers: RoomHandlers<'analyse'> = {
  'analyse.areas': areas,
  'analyse.analysis': getAnalysis,
  'analyse.start': start,
  'analyse.saveRisk': saveRisk,
  'analyse.moveRisk': moveRisk,
  'analyse.removeRisk': removeRisk,
  'analyse.removeDraft': removeDraft,
  'analyse.saveParticipants': saveParticipants,
  'analyse.decide': decide,
  'analyse.revise': revise,
  'analyse.compare': compare,
  'analyse.riskPicture': riskPicture,
  'analyse.areaOfRecord': areaOfRecord,
  'analyse.raiseTarget': raiseTarget,
  'analyse.raiseRisk': raiseRisk,
}
