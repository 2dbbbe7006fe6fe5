import { agreementRules } from './agreements'
import { economicControlRules } from './economic-controls'
import { findingRules } from './findings'
import { goalRules } from './goals'
import { deviationRules, feedbackRules, lexSarahRules } from './happened'
import { historyRules } from './history'
import { internalControlRules } from './internal-control'
import { reviewRules } from './reviews'
import { riskRules } from './risks'
import { sanctionRules } from './sanctions'
import type { RulesBySheet } from './sheet-rules'

export const rulesBySheet: RulesBySheet = {
  Avtal: agreementRules,
  Riskanalyser: riskRules,
  Granskningar: reviewRules,
  Brister: findingRules,
  Sanktioner: sanctionRules,
  'Ekonomiska kontroller': economicControlRules,
  Synpunkter: feedbackRules,
  Avvikelser: deviationRules,
  'Lex Sarah': lexSarahRules,
  Historik: historyRules,
  Internkontroll: internalControlRules,
  'Mål och uppdrag': goalRules,
}
