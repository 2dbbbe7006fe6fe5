import { agreementRules } from './agreements'
import { findingRules } from './findings'
import { historyRules } from './history'
import { reviewRules } from './reviews'
import { riskRules } from './risks'
import type { RulesBySheet } from './sheet-rules'

export const rulesBySheet: RulesBySheet = {
  Avtal: agreementRules,
  Riskanalyser: riskRules,
  Granskningar: reviewRules,
  Brister: findingRules,
  Historik: historyRules,
}
