import type { RoomHandlers } from '../handler'
import { areaOfRecord } from './area-of-record'
import { areas } from './areas'
import { compare } from './compare'
import { decide } from './decide'
import { getAnalysis } from './get-analysis'
import { managementSystemHandlers } from './management-system'
import { moveRisk } from './move-risk'
import { occasions } from './occasions'
import { pictureHandlers } from './picture'
import { processNames } from './process-names'
import { raiseRisk } from './raise-risk'
import { raiseTarget } from './raise-target'
import { removeDraft } from './remove-draft'
import { removeRisk } from './remove-risk'
import { revise } from './revise'
import { riskPicture } from './risk-picture'
import { saveFacts } from './save-facts'
import { saveRisk } from './save-risk'
import { scaleUse } from './scale-use'
import { start } from './start'
import { startChange } from './start-change'
import { earlierPortfolios, startPortfolio } from './start-portfolio'
import { uncoveredRequirements } from './uncovered-requirements'

export const analyseHandlers: RoomHandlers<'analyse'> = {
  ...managementSystemHandlers,
  ...pictureHandlers,
  'analyse.areas': areas,
  'analyse.analysis': getAnalysis,
  'analyse.start': start,
  'analyse.saveRisk': saveRisk,
  'analyse.moveRisk': moveRisk,
  'analyse.removeRisk': removeRisk,
  'analyse.removeDraft': removeDraft,
  'analyse.decide': decide,
  'analyse.revise': revise,
  'analyse.compare': compare,
  'analyse.processNames': processNames,
  'analyse.scaleUse': scaleUse,
  'analyse.riskPicture': riskPicture,
  'analyse.occasions': occasions,
  'analyse.startChange': startChange,
  'analyse.startPortfolio': startPortfolio,
  'analyse.earlierPortfolios': earlierPortfolios,
  'analyse.saveFacts': saveFacts,
  'analyse.uncoveredRequirements': uncoveredRequirements,
  'analyse.areaOfRecord': areaOfRecord,
  'analyse.raiseTarget': raiseTarget,
  'analyse.raiseRisk': raiseRisk,
}
