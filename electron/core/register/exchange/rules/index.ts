import { actionPlanRules } from './action-plans'
import { agreementRules } from './agreements'
import { committeeDecisionRules, meetingRules } from './committee-year'
import { delayedDecisionRules } from './delayed-decisions'
import { developmentAreaRules, systemMeasureRules } from './development'
import { economicControlRules } from './economic-controls'
import { eventAnalysisRules, eventCauseRules } from './event-analyses'
import { findingRules } from './findings'
import { forumRules } from './forums'
import { goalRules } from './goals'
import { deviationRules, experienceRules, feedbackRules } from './happened'
import { historyRules } from './history'
import { indicatorRules } from './indicators'
import { followUpRoundRules, individualRules } from './individual'
import { internalControlRules } from './internal-control'
import { lexMariaRules, lexSarahRules } from './lex'
import { reviewRules } from './reviews'
import { riskRules } from './risks'
import { sanctionRules } from './sanctions'
import { serviceHoursRules } from './service-hours'
import { specialFeeRules } from './special-fees'
import type { RulesBySheet } from './sheet-rules'
import { projectRules, supervisionDemandRules, supervisionRules } from './supervisions'
import { surveyRules } from './survey'

export const rulesBySheet: RulesBySheet = {
  Avtal: agreementRules,
  Riskanalyser: riskRules,
  Granskningar: reviewRules,
  Brister: findingRules,
  Åtgärdsplaner: actionPlanRules,
  Sanktioner: sanctionRules,
  'Ekonomiska kontroller': economicControlRules,
  Timmar: serviceHoursRules,
  'Ej verkställda beslut': delayedDecisionRules,
  'Särskild avgift': specialFeeRules,
  Synpunkter: feedbackRules,
  Avvikelser: deviationRules,
  'Lex Sarah': lexSarahRules,
  'Lex Maria': lexMariaRules,
  Händelseanalyser: eventAnalysisRules,
  Händelseorsaker: eventCauseRules,
  Tillsyn: supervisionRules,
  Tillsynskrav: supervisionDemandRules,
  Projekt: projectRules,
  Erfarenheter: experienceRules,
  Uppföljningsomgångar: followUpRoundRules,
  Individuppföljning: individualRules,
  Enkät: surveyRules,
  Nyckeltal: indicatorRules,
  Historik: historyRules,
  Internkontroll: internalControlRules,
  'Mål och uppdrag': goalRules,
  Utvecklingsområden: developmentAreaRules,
  Systemåtgärder: systemMeasureRules,
  Informationsforum: forumRules,
  Sammanträden: meetingRules,
  Nämndbeslut: committeeDecisionRules,
}
