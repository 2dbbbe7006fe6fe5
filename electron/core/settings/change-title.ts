import {
  type PlanSectionKey,
  type ProcessPartKind,
  type RecordType,
  RiskOccasion,
  type SanctionStep,
} from '../../../shared/contracts/values'
import type { EconomicPart, InterviewGroup } from '../../../shared/contracts/collect-values'
import type { Audience, CommunicationResult } from '../../../shared/contracts/act-values'
import { analysisName } from '../../../shared/domain/risk-occasion'
import { audienceNames, communicationResultNames } from '../../../shared/text/act-names'
import { economicPartNames, interviewGroupNames } from '../../../shared/text/collect-names'
import { formatMoney, formatMonth } from '../../../shared/text/format'
import { planSectionNames, processPartKindNames, recordTypeNames, sanctionStepNames } from '../../../shared/text/names'
import type { Names, Stored } from './change-values'

/** 'Utförare Eken', 'Avtal A-017', 'Risk 3 i Barn och unga 2027'. A name that says its type does not say it twice. */
export function titleOf(recordType: RecordType, stored: Stored, names: Names): string {
  const type = recordTypeNames[recordType]
  const name = nameOf(recordType, stored, names)
  const typed = name.toLowerCase().startsWith(type) ? name : `${type} ${name}`
  return `${typed.charAt(0).toUpperCase()}${typed.slice(1)}`.trim()
}

function nameOf(recordType: RecordType, stored: Stored, names: Names): string {
  const textOf = (field: string): string => String(stored[field] ?? '')
  const named = (field: string): string => names.get(textOf(field)) ?? ''
  switch (recordType) {
    case 'agreement':
    case 'review':
      return textOf('number')
    case 'requirement':
      return shortened(textOf('text'))
    case 'followUpRound':
      return textOf('title')
    case 'goal':
      return `${textOf('title')} (${textOf('year')})`
    case 'yearActivity':
      return `${textOf('title')} i ${formatMonth(Number(stored['month']), 'long')}`
    case 'planSection':
      return `${planSectionNames[textOf('key') as PlanSectionKey] ?? ''} för ${named('planId')}`
    case 'planCapacity':
      return `${textOf('responsible')}, ${formatMonth(Number(stored['month']), 'long')}, för ${named('planId')}`
    case 'committeeWeights':
      return named('committeeId')
    case 'priorityOverride':
      return `för ${named('providerId')} (${named('serviceTypeId')}) ${textOf('year')}`
    case 'multiYearPlan':
      return `${named('committeeId') || 'alla nämnder'} från ${textOf('firstYear')}${versionOf(stored)}`
    case 'multiYearEntry':
      return `${named('serviceTypeId')} ${textOf('year')}`
    case 'controlPlan':
      return `${named('committeeId') || 'alla nämnder'} ${textOf('year')}${versionOf(stored)}`
    case 'controlActivity':
      return shortened(textOf('title'))
    case 'controlResult':
      return `${shortened(named('activityId'))}, tertial ${textOf('tertial')}`
    case 'processPart':
      return `${processPartKindNames[textOf('kind') as ProcessPartKind] ?? ''} ${shortened(textOf('title'))} i ${named('processId')}`
    case 'questionnaire':
      return textOf('title')
    case 'questionnaireQuestion':
      return `${shortened(textOf('text'))} i ${named('questionnaireId')}`
    case 'questionnaireRecipient':
      return `${named('providerId')} i ${named('questionnaireId')}`
    case 'questionnaireAnswer':
      return `${named('recipientId')}, ${shortened(named('questionId'))}`
    case 'feedback':
    case 'deviation':
    case 'caseworkerExperience':
    case 'lexSarah':
    case 'lexMaria':
      return textOf('number')
    case 'eventAnalysis':
      return `av ${named('lexSarahId') || named('lexMariaId') || named('deviationId')}`
    case 'eventCause':
      return `${shortened(textOf('text'))} i ${named('analysisId')}`
    case 'supervision':
    case 'project':
      return shortened(textOf('title'))
    case 'supervisionDemand':
      return `${shortened(textOf('text'))} i ${named('supervisionId')}`
    case 'goalFollowUp':
      return `${shortened(named('goalId'))}, tertial ${textOf('tertial')}`
    case 'sanction':
      return `${sanctionStepNames[textOf('step') as SanctionStep] ?? ''} i granskning ${named('reviewId')}`
    case 'economicControl':
      return `${textOf('controlledOn')} av ${named('providerId')}`
    case 'economicControlPart':
      return `${economicPartNames[textOf('part') as EconomicPart] ?? ''}, ${named('controlId')}`
    case 'serviceHours':
      return `${textOf('month')} för ${named('providerId')} (${named('serviceTypeId')})`
    case 'delayedDecision':
      return `${textOf('number')} i rapporten ${textOf('reportedOn')}`
    case 'specialFee':
      return `${textOf('year')}, ${formatMoney(Number(stored['amountSek']))}`
    case 'checklistVersion':
      return `${named('checklistId')} version ${textOf('revision')}`
    case 'checklistQuestion':
      return shortened(textOf('text'))
    case 'checklistAnswer':
      return `i granskning ${named('reviewId')}: ${shortened(named('questionId'))}`
    case 'reviewScope':
      return named('reviewId')
    case 'informationRequest':
      return textOf('number')
    case 'informationRequestItem':
      return `${shortened(textOf('title'))} i begäran ${named('requestId')}`
    case 'interview':
      return `med ${interviewGroupNames[textOf('group') as InterviewGroup] ?? ''} i granskning ${named('reviewId')}`
    case 'interviewNote':
      return `i ${named('interviewId') || 'borttagen intervju'}: ${shortened(textOf('text'))}`
    case 'observation':
      return `i granskning ${named('reviewId')}: ${shortened(textOf('text'))}`
    case 'evidenceFile':
      return `${textOf('fileName')} i granskning ${named('reviewId')}`
    case 'areaJudgement':
      return `${textOf('qualityArea')} i granskning ${named('reviewId')}`
    case 'assessment':
      return `${named('reviewId')}${versionOf(stored)}`
    case 'developmentArea':
    case 'systemMeasure':
      return `${textOf('number')} ${shortened(textOf('title'))}`
    case 'developmentGround':
      return `${named('developmentAreaId')}: ${shortened(textOf('words'))}`
    case 'carryOver':
      return `av ${named('developmentAreaId') || named('systemMeasureId')} till ${textOf('year')}`
    case 'actionPlan':
      return `omgång ${textOf('round')} för ${shortened(named('findingId'))}`
    case 'sanctionProposal':
      return `${sanctionStepNames[textOf('step') as SanctionStep] ?? ''} i granskning ${named('reviewId')}`
    case 'sanctionFinding':
      return shortened(named('findingId'))
    case 'documentDispatch':
      return `${named('documentId')} ${textOf('sentOn')}`
    case 'committeeMeeting':
      return `${named('committeeId')} ${textOf('heldOn')}`
    case 'meetingItem':
      return `${shortened(textOf('title'))} (${named('meetingId')})`
    case 'committeeDecision':
      return `${textOf('paragraph')} ${textOf('decidedOn')}: ${shortened(textOf('heading'))}`
    case 'communicationRule':
    case 'communication':
      return `${communicationResultNames[textOf('result') as CommunicationResult] ?? ''} till ${audienceNames[textOf('audience') as Audience] ?? ''}`
    case 'informationForum':
      return `${shortened(textOf('title'))} ${textOf('heldOn')}`
    case 'riskAnalysis':
      return `${analysisNameOf(stored, named('serviceAreaId'))}${versionOf(stored)}`
    case 'risk':
      return `${textOf('number')} i ${named('riskAnalysisId') || 'borttagen riskanalys'}`
    case 'followUpPlan':
      return `${named('committeeId') || 'alla nämnder'} ${textOf('year')}`
    case 'plannedFollowUp':
    case 'planLeftOut':
      return `${named('providerId')} (${named('serviceTypeId')})`
    case 'finding':
      return `i granskning ${named('reviewId')}: ${shortened(textOf('description'))}`
    case 'history':
      return `${textOf('series')} ${textOf('year')}`
    case 'lawReference':
      return `${textOf('law')} ${textOf('reference')}`
    case 'document':
    case 'documentDraft':
      return textOf('title')
    case 'documentSection':
      return `${textOf('ownHeading') || textOf('heading')} i ${named('draftId')}`
    case 'surveyResult':
      return `${shortened(textOf('question'))} (${textOf('year')})`
    case 'indicatorValue':
      return `${shortened(named('indicatorId'))}, ${textOf('groupName')} ${textOf('year')}`
    case 'indicatorCorrection':
      return named('valueId')
    case 'importBatch':
      return textOf('fileName')
    default:
      return textOf('name')
  }
}

/** ' version 2' from the second version on. */
const versionOf = ({ revision }: Stored): string => (Number(revision) > 1 ? ` version ${revision}` : '')

const analysisNameOf = ({ occasion, title, year }: Stored, serviceAreaName: string): string =>
  analysisName(
    {
      occasion: RiskOccasion.catch('yearly').parse(occasion),
      title: title === null ? null : String(title),
      year: Number(year),
    },
    serviceAreaName,
  )

const longest = 60
/** Cut between words, so that no word stands half. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}
