import type { z } from 'zod'
import { actContract } from './act'
import { actionPlanContract } from './action-plan'
import { analyseContract } from './analyse'
import { analyseOccasionsContract } from './analyse-occasions'
import { analyseRaiseContract } from './analyse-raise'
import { analyseRequirementsContract } from './analyse-requirements'
import { assessContract } from './assess'
import { assessmentContract } from './assessment'
import { calendarContract } from './calendar'
import { checklistContract } from './checklist'
import { collectContract } from './collect'
import { communicationContract } from './communication'
import { controlContract } from './control'
import { committeeYearContract, dispatchContract } from './committee-year'
import { eventAnalysisContract } from './event-analysis'
import { exchangeContract } from './exchange'
import { finishCheckContract } from './finish-check'
import { forumContract } from './forum'
import { goalFollowUpContract } from './goal-follow-up'
import { goalsContract } from './goals'
import { lexContract } from './lex'
import { indicatorContract } from './indicator'
import { koladaContract } from './kolada'
import { multiYearContract } from './multi-year'
import { informationRequestContract } from './information-request'
import { individualContract } from './individual'
import { managementSystemContract } from './management-system'
import { pictureContract } from './picture'
import { outcomeYearsContract } from './outcome-years'
import { planContract } from './plan'
import { planWorkContract } from './plan-work'
import { prioritiesContract } from './priorities'
import { projectContract } from './project'
import { publishContract } from './publish'
import { registerContract } from './register'
import { reportContract } from './report'
import { reviewWorkContract } from './review-work'
import { sanctionContract } from './sanction'
import { sanctionCaseContract } from './sanction-case'
import { supervisionContract } from './supervision'
import { documentSettingsContract } from './document-settings'
import { jobsContract, settingsContract } from './settings'
import { surveyContract } from './survey'
import { delayedDecisionContract } from './delayed-decision'
import { developmentContract } from './development'
import { findingAnalysisContract } from './finding-analysis'
import { economicContract } from './economic'
import { serviceHoursContract } from './service-hours'
import { deviationContract } from './deviation'
import { experienceContract } from './experience'
import { feedbackContract } from './feedback'
import { patternContract } from './pattern'
import { signalContract } from './signal'
import { provenanceContract } from './provenance'
import { questionnaireContract } from './questionnaire'
import { templateContract } from './template'
import { threadContract } from './thread'
import { writingContract } from './writing'
import { xrayContract } from './xray'
import { yearWheelContract } from './year-wheel'

/** Every operation of the program: the one list that window, browser, command line and core share. */
export const contract = {
  ...registerContract,
  ...exchangeContract,
  ...analyseContract,
  ...pictureContract,
  ...analyseOccasionsContract,
  ...analyseRaiseContract,
  ...analyseRequirementsContract,
  ...managementSystemContract,
  ...planContract,
  ...multiYearContract,
  ...prioritiesContract,
  ...planWorkContract,
  ...controlContract,
  ...calendarContract,
  ...yearWheelContract,
  ...goalsContract,
  ...goalFollowUpContract,
  ...projectContract,
  ...lexContract,
  ...eventAnalysisContract,
  ...supervisionContract,
  ...collectContract,
  ...checklistContract,
  ...sanctionContract,
  ...sanctionCaseContract,
  ...surveyContract,
  ...indicatorContract,
  ...koladaContract,
  ...reviewWorkContract,
  ...informationRequestContract,
  ...feedbackContract,
  ...deviationContract,
  ...experienceContract,
  ...signalContract,
  ...patternContract,
  ...questionnaireContract,
  ...individualContract,
  ...economicContract,
  ...serviceHoursContract,
  ...delayedDecisionContract,
  ...assessContract,
  ...findingAnalysisContract,
  ...outcomeYearsContract,
  ...developmentContract,
  ...assessmentContract,
  ...actContract,
  ...communicationContract,
  ...forumContract,
  ...committeeYearContract,
  ...dispatchContract,
  ...actionPlanContract,
  ...threadContract,
  ...reportContract,
  ...templateContract,
  ...writingContract,
  ...publishContract,
  ...finishCheckContract,
  ...provenanceContract,
  ...xrayContract,
  ...settingsContract,
  ...documentSettingsContract,
  ...jobsContract,
}

export type Contract = typeof contract
export type OperationName = keyof Contract
/** What a caller sends: fields with defaults may be left out. */
export type ClientInput<N extends OperationName> = z.input<Contract[N]['input']>
/** What a handler gets: checked, with defaults filled in. */
export type Input<N extends OperationName> = z.output<Contract[N]['input']>
export type Output<N extends OperationName> = z.output<Contract[N]['output']>
export type OperationsOfKind<Kind> = {
  [N in OperationName]: Contract[N]['kind'] extends Kind ? N : never
}[OperationName]
