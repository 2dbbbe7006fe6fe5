import { z } from 'zod'
import type { RecordType } from '../../../shared/contracts/values'
import { InvestigationAssessment } from '../../../shared/contracts/collect-values'
import { assessmentNames } from '../../../shared/text/lex-names'
import { WeightKey, Weights } from '../../../shared/contracts/weights'
import { formatMonth, formatNumber } from '../../../shared/text/format'
import {
  agreementFormNames,
  agreementStatusNames,
  draftStatusNames,
  feedbackKindNames,
  goalKindNames,
  operatingFormNames,
  outcomeName,
  planOriginNames,
  reviewKindNames,
  reviewMethodNames,
  riskOccasionNames,
  sanctionStepNames,
  severityNames,
  verificationNames,
  versionStatusNames,
  controlDeviationNames,
  followUpFormNames,
  overrideChoiceNames,
  planSectionNames,
  processLevelNames,
  processPartKindNames,
} from '../../../shared/text/names'
import {
  actionPlanJudgementNames,
  assessmentStatusNames,
  audienceNames,
  carryTargetNames,
  communicationResultNames,
  communicationStatusNames,
  decisionResultNames,
  developmentStatusNames,
  effectNames,
  forumKindNames,
  meetingItemKindNames,
  proposalStatusNames,
  systemMeasureKindNames,
} from '../../../shared/text/act-names'
import {
  checklistAnswerNames,
  areaJudgementNames,
  interviewGroupNames,
  raisedByNames,
  visitPlaceNames,
  economicJudgementNames,
  economicPartNames,
  economicPartResultNames,
  genderNames,
  causeCategoryNames,
  goalFollowUpStatusNames,
  projectKindNames,
  projectStatusNames,
  supervisionBodyNames,
  answerKindNames,
  questionnaireKindNames,
  questionnaireStatusNames,
  experienceDirectionNames,
  indicatorDirectionNames,
  indicatorKindNames,
} from '../../../shared/text/collect-names'

/** A logged row: columns hold only text, numbers and nothing. */
export type Stored = Readonly<Record<string, string | number | null>>

/** Id → name of what the logged rows point at. */
export type Names = ReadonlyMap<string, string>

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  operatingForm: operatingFormNames,
  form: { ...agreementFormNames, ...followUpFormNames },
  kind: {
    ...reviewKindNames,
    ...feedbackKindNames,
    ...goalKindNames,
    ...processPartKindNames,
    ...projectKindNames,
    ...questionnaireKindNames,
    ...indicatorKindNames,
    ...systemMeasureKindNames,
    ...forumKindNames,
    ...meetingItemKindNames,
  },
  better: indicatorDirectionNames,
  choice: overrideChoiceNames,
  answerKind: answerKindNames,
  body: supervisionBodyNames,
  category: causeCategoryNames,
  deviation: controlDeviationNames,
  direction: experienceDirectionNames,
  key: planSectionNames,
  level: processLevelNames,
  step: sanctionStepNames,
  severity: severityNames,
  verifiedBy: verificationNames,
  origin: planOriginNames,
  method: reviewMethodNames,
  occasion: riskOccasionNames,
  raisedBy: raisedByNames,
  place: visitPlaceNames,
  group: interviewGroupNames,
  judgement: { ...areaJudgementNames, ...economicJudgementNames, ...actionPlanJudgementNames },
  part: economicPartNames,
  result: { ...economicPartResultNames, ...communicationResultNames, ...decisionResultNames },
  effect: effectNames,
  audience: audienceNames,
  target: carryTargetNames,
  gender: genderNames,
  answer: checklistAnswerNames,
  reviewKind: reviewKindNames,
}
/** Stored as 1 and 0. */
const yesNo = new Set([
  'required',
  'announced',
  'vulnerableGroup',
  'reportedToIvo',
  'reportedToPolice',
  'fTax',
  'registered',
  'boardChecked',
  'ongoing',
  'pilot',
  'interrupted',
  'owed',
  'byDecision',
  'included',
])
const statusWords: Partial<Record<RecordType, Readonly<Record<string, string>>>> = {
  agreement: agreementStatusNames,
  riskAnalysis: versionStatusNames,
  followUpPlan: versionStatusNames,
  multiYearPlan: versionStatusNames,
  controlPlan: versionStatusNames,
  questionnaire: questionnaireStatusNames,
  goalFollowUp: goalFollowUpStatusNames,
  project: projectStatusNames,
  checklistVersion: versionStatusNames,
  assessment: assessmentStatusNames,
  developmentArea: developmentStatusNames,
  sanctionProposal: proposalStatusNames,
  communication: communicationStatusNames,
  documentDraft: draftStatusNames,
}

/** A stored value as people read it; null where there is none. */
export function valueInWords(
  recordType: RecordType,
  field: string,
  value: Stored[string] | undefined,
  names: Names,
): string | null {
  if (value === null || value === undefined || value === '') return null
  // Kolada's own name for a nyckeltal, no row of ours.
  if (field === 'koladaId') return String(value)
  if (field.endsWith('Id')) return names.get(String(value)) ?? 'uppgift saknas'
  if (yesNo.has(field)) return value === 1 ? 'ja' : 'nej'
  if (field === 'month' || field === 'plannedMonth') return formatMonth(Number(value), 'long')
  if (field === 'year' || field === 'firstYear' || field === 'endedYear') return String(value)
  if (recordType === 'questionnaireQuestion' && field === 'choices') return choicesInWords(String(value))
  if (recordType === 'questionnaireAnswer' && field === 'deviation') return value === 1 ? 'ja' : 'nej'
  if (field === 'outcome') return outcomeName(value as Parameters<typeof outcomeName>[0], null)
  if (field === 'assessment') return assessmentWord(recordType, value)
  if (field === 'weights') return weightsInWords(String(value))
  if (field === 'reasons') return listInWords(String(value))
  if (field === 'districts') return namesInWords(String(value))
  if (typeof value === 'number') return formatNumber(value)
  const fixed = field === 'status' ? statusWords[recordType] : words[field]
  return fixed?.[value] ?? value
}

/** The same judgement has other words in a lex Maria, which is about vårdskador. */
function assessmentWord(recordType: RecordType, value: string | number): string {
  const known = InvestigationAssessment.safeParse(value)
  return known.success
    ? assessmentNames[recordType === 'lexMaria' ? 'lexMaria' : 'lexSarah'][known.data]
    : String(value)
}

/** 'öppna brister 12, sanktion 6': the points of each factor. */
function weightsInWords(stored: string): string {
  const read = z.object({ weights: Weights }).safeParse(JSON.parse(stored))
  if (!read.success) return 'uppgift saknas'
  return WeightKey.options
    .map((key) => `${String(Weights.shape[key].meta()?.['label'])} ${formatNumber(read.data.weights[key])}`)
    .join(', ')
}

/** 'ja, nej, behövs inte': the choices of a question in a frågeformulär. */
function choicesInWords(stored: string): string {
  const read = z.object({ choices: z.array(z.string()) }).safeParse(JSON.parse(stored))
  return read.success ? read.data.choices.join(', ') : 'uppgift saknas'
}

/** 'Norr, Söder': a stored list of names. */
function namesInWords(stored: string): string {
  const names: unknown = JSON.parse(stored)
  return Array.isArray(names) ? names.join(', ') : stored
}

function listInWords(stored: string): string {
  const reasons: unknown = JSON.parse(stored)
  return Array.isArray(reasons) ? reasons.join(' ') : stored
}
