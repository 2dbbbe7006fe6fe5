import type { delayedDecisionContract } from '../../../../shared/contracts/delayed-decision'
import type { RoomHandlers } from '../../handler'
import { archiveDelayedDecision, archiveSpecialFee } from './archive'
import { saveSpecialFee, specialFees } from './fee-register'
import { delayedGrowth } from './growth'
import { markDelayedSent } from './mark-sent'
import { delayedDecisions, delayedFigures, delayedReports, delayedStatistics } from './read-reports'
import { saveDelayedDecision } from './save-decision'
import { startDelayedReport } from './start-report'
import { delayedWorkbook } from './workbook'

export const delayedDecisionHandlers: Pick<RoomHandlers<'collect'>, keyof typeof delayedDecisionContract> = {
  'collect.delayedReports': delayedReports,
  'collect.delayedDecisions': delayedDecisions,
  'collect.delayedStatistics': delayedStatistics,
  'collect.delayedFigures': delayedFigures,
  'collect.delayedGrowth': delayedGrowth,
  'collect.saveDelayedDecision': saveDelayedDecision,
  'collect.archiveDelayedDecision': archiveDelayedDecision,
  'collect.startDelayedReport': startDelayedReport,
  'collect.markDelayedSent': markDelayedSent,
  'collect.delayedWorkbook': delayedWorkbook,
  'collect.specialFees': specialFees,
  'collect.saveSpecialFee': saveSpecialFee,
  'collect.archiveSpecialFee': archiveSpecialFee,
}
