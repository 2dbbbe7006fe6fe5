import type { eventAnalysisContract } from '../../../../shared/contracts/event-analysis'
import type { Handlers } from '../../handler'
import { eventAnalysis } from './analysis-view'
import { finishEventAnalysis, saveEventAnalysis } from './save-analysis'
import { removeEventCause, saveEventCause } from './save-cause'

export const eventAnalysisHandlers: Pick<Handlers, keyof typeof eventAnalysisContract> = {
  'collect.eventAnalysis': eventAnalysis,
  'collect.saveEventAnalysis': saveEventAnalysis,
  'collect.saveEventCause': saveEventCause,
  'collect.removeEventCause': removeEventCause,
  'collect.finishEventAnalysis': finishEventAnalysis,
}
