import type { findingAnalysisContract } from '../../../../shared/contracts/finding-analysis'
import type { Handlers } from '../../handler'
import { countedFindings } from './counted-findings'
import { findingAnalysis } from './finding-analysis'
import { findingCross } from './finding-cross'
import { mendingTimes } from './mending-times'
import { recurringFindings } from './recurring'

export const findingAnalysisHandlers: Pick<Handlers, keyof typeof findingAnalysisContract> = {
  'assess.findingAnalysis': findingAnalysis,
  'assess.findingCross': findingCross,
  'assess.mendingTimes': mendingTimes,
  'assess.recurringFindings': recurringFindings,
  'assess.countedFindings': countedFindings,
}
