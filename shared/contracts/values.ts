import { z } from 'zod'

/** The fixed values of the domain. Their Swedish words stand in shared/text/names.ts, once. */
export const OperatingForm = z.enum(['private', 'nonProfit', 'inHouse'])
export type OperatingForm = z.infer<typeof OperatingForm>

export const AgreementForm = z.enum(['LOV', 'LOU', 'entreprenad', 'IOP', 'inHouse'])
export type AgreementForm = z.infer<typeof AgreementForm>

export const AgreementStatus = z.enum(['inForce', 'terminated', 'ended'])
export type AgreementStatus = z.infer<typeof AgreementStatus>

export const ReviewKind = z.enum([
  'quality',
  'targeted',
  'prompted',
  'followUp',
  'agreement',
  'screening',
  'healthCare',
])
export type ReviewKind = z.infer<typeof ReviewKind>

export const ReviewMethod = z.enum(['visit', 'digitalMeeting', 'documents', 'questionnaire'])
export type ReviewMethod = z.infer<typeof ReviewMethod>

/** Outcome of a review; the words differ between agreements and egen regi. */
export const Outcome = z.enum(['complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply'])
export type Outcome = z.infer<typeof Outcome>

export const ReviewStatus = z.enum(['planned', 'completed', 'notCompleted'])
export type ReviewStatus = z.infer<typeof ReviewStatus>

export const Severity = z.enum(['minor', 'moderate', 'serious'])
export type Severity = z.infer<typeof Severity>

export const Verification = z.enum(['phone', 'documents', 'visit'])
export type Verification = z.infer<typeof Verification>

/** open: nothing reported; done: mended but not verified; closed: verified. */
export const FindingStatus = z.enum(['open', 'late', 'done', 'closed'])
export type FindingStatus = z.infer<typeof FindingStatus>

export const VersionStatus = z.enum(['draft', 'decided', 'superseded'])
export type VersionStatus = z.infer<typeof VersionStatus>

export const PlanOrigin = z.enum(['mandatory', 'proposed', 'manual'])
export type PlanOrigin = z.infer<typeof PlanOrigin>

/** Why a risk analysis is made: for the year, before a change of activity, or for the internal control. */
export const RiskOccasion = z.enum(['yearly', 'change', 'internalControl'])
export type RiskOccasion = z.infer<typeof RiskOccasion>

/** The ladder in rising order (domain.md "Sanction ladder"). */
export const SanctionStep = z.enum([
  'completion',
  'rectification',
  'warning',
  'warningWithPlan',
  'penalty',
  'termination',
])
export type SanctionStep = z.infer<typeof SanctionStep>

export const FeedbackKind = z.enum(['complaint', 'viewpoint', 'praise'])
export type FeedbackKind = z.infer<typeof FeedbackKind>

export const GoalKind = z.enum(['goal', 'assignment'])
export type GoalKind = z.infer<typeof GoalKind>

/** How an insats is followed up in a year of the three-year plan: by the own unit, together with others, or by screening. */
export const FollowUpForm = z.enum(['own', 'joint', 'screening'])
export type FollowUpForm = z.infer<typeof FollowUpForm>

export const ControlDeviation = z.enum(['none', 'minor', 'serious'])
export type ControlDeviation = z.infer<typeof ControlDeviation>

export const ProcessLevel = z.enum(['process', 'subProcess', 'activity'])
export type ProcessLevel = z.infer<typeof ProcessLevel>

export const ProcessPartKind = z.enum(['risk', 'control', 'routine'])
export type ProcessPartKind = z.infer<typeof ProcessPartKind>

/** Linköping's six points: what a follow-up plan must contain. */
export const PlanSectionKey = z.enum(['responsibility', 'subject', 'forms', 'specialAreas', 'timetable', 'feedback'])
export type PlanSectionKey = z.infer<typeof PlanSectionKey>

export const OverrideChoice = z.enum(['include', 'exclude'])
export type OverrideChoice = z.infer<typeof OverrideChoice>

export const HistorySeries = z.enum([
  'klagomål',
  'synpunkt',
  'beröm',
  'avvikelser',
  'lex Sarah',
  'lex Sarah till IVO',
  'ej verkställda beslut',
  'särskild avgift',
  'avtal',
  'granskningar planerade',
  'granskningar genomförda',
  'granskningsutfall',
])
export type HistorySeries = z.infer<typeof HistorySeries>

export const DocumentKind = z.enum([
  'arsrapport-avtalsuppfoljning',
  'tjansteskrivelse-plan',
  'tjansteskrivelse-ej-verkstallda-beslut',
  'uppfoljningsplan',
  'flerarsplan',
  'arshjul',
  'lagesbild',
  'riskanalys',
  'internkontrollplan',
  'internkontroll-uppfoljning',
  'minnesanteckningar',
  'uppgiftsbegaran',
  'begaran-om-rattelse',
  'tjansteskrivelse-sanktion',
  'kvalitetsberattelse',
  'tjansteskrivelse-kvalitetsberattelse',
  'verksamhetsrapport',
  'tjansteskrivelse',
])
export type DocumentKind = z.infer<typeof DocumentKind>

export const RecordType = z.enum([
  'committee',
  'serviceArea',
  'serviceType',
  'provider',
  'unit',
  'agreement',
  'requirement',
  'riskAnalysis',
  'risk',
  'followUpPlan',
  'plannedFollowUp',
  'planLeftOut',
  'review',
  'finding',
  'history',
  'lawReference',
  'document',
  'importBatch',
  'setting',
  'planSection',
  'planCapacity',
  'committeeWeights',
  'priorityOverride',
  'sanction',
  'economicControl',
  'feedback',
  'deviation',
  'lexSarah',
  'goal',
  'yearActivity',
  'multiYearPlan',
  'multiYearEntry',
  'controlPlan',
  'controlActivity',
  'controlResult',
  'process',
  'processPart',
  'checklist',
  'checklistVersion',
  'checklistArea',
  'checklistQuestion',
  'checklistAnswer',
  'reviewScope',
  'informationRequest',
  'informationRequestItem',
  'interview',
  'interviewNote',
  'observation',
  'evidenceFile',
  'areaJudgement',
  'questionnaire',
  'questionnaireQuestion',
  'questionnaireRecipient',
  'questionnaireAnswer',
  'lexMaria',
  'eventAnalysis',
  'eventCause',
  'caseworkerExperience',
  'supervision',
  'supervisionDemand',
  'followUpRound',
  'individualFollowUp',
  'economicControlPart',
  'serviceHours',
  'delayedDecision',
  'specialFee',
  'surveyResult',
  'indicator',
  'indicatorValue',
  'indicatorCorrection',
  'goalFollowUp',
  'project',
  'assessment',
  'developmentArea',
  'developmentGround',
  'systemMeasure',
  'carryOver',
  'actionPlan',
  'sanctionProposal',
  'sanctionFinding',
  'documentDispatch',
  'committeeMeeting',
  'meetingItem',
  'committeeDecision',
  'communicationRule',
  'communication',
  'informationForum',
  'documentDraft',
  'documentSection',
  'documentTemplate',
])
export type RecordType = z.infer<typeof RecordType>
