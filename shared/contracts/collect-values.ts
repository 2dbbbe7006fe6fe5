import { z } from 'zod'

/** The fixed values of Samla in. Their Swedish words stand in shared/text/collect-names.ts, once. */

/** Answer to a question of a checklist, in the order of the keys 1–4. */
export const ChecklistAnswerValue = z.enum(['fulfilled', 'partly', 'notFulfilled', 'notApplicable'])
export type ChecklistAnswerValue = z.infer<typeof ChecklistAnswerValue>

/** What a granskning says of a kvalitetsområde. */
export const AreaJudgementValue = z.enum(['fulfilled', 'partly', 'notFulfilled', 'notAssessed'])
export type AreaJudgementValue = z.infer<typeof AreaJudgementValue>

export const InterviewGroup = z.enum(['management', 'staff', 'client', 'relative', 'caseworker'])
export type InterviewGroup = z.infer<typeof InterviewGroup>

/** Who raised the concern that a påkallad granskning starts from. */
export const RaisedBy = z.enum(['client', 'relative', 'caseworker', 'staff', 'other'])
export type RaisedBy = z.infer<typeof RaisedBy>

export const VisitPlace = z.enum(['onSite', 'digital'])
export type VisitPlace = z.infer<typeof VisitPlace>

export const QuestionnaireKind = z.enum(['screening', 'selfReport'])
export type QuestionnaireKind = z.infer<typeof QuestionnaireKind>

export const QuestionnaireStatus = z.enum(['draft', 'sent', 'closed'])
export type QuestionnaireStatus = z.infer<typeof QuestionnaireStatus>

export const AnswerKind = z.enum(['yesNo', 'choice', 'number', 'percent', 'date', 'text'])
export type AnswerKind = z.infer<typeof AnswerKind>

/** What the investigation of a lex Sarah or lex Maria came to; `serious` is to be reported to IVO. */
export const InvestigationAssessment = z.enum(['none', 'misconduct', 'serious'])
export type InvestigationAssessment = z.infer<typeof InvestigationAssessment>

/** Groups of causes in a händelseanalys. */
export const CauseCategory = z.enum([
  'communication',
  'competence',
  'environment',
  'routines',
  'equipment',
  'organisation',
])
export type CauseCategory = z.infer<typeof CauseCategory>

export const ExperienceDirection = z.enum(['good', 'mixed', 'poor'])
export type ExperienceDirection = z.infer<typeof ExperienceDirection>

export const SupervisionBody = z.enum(['ivo', 'audit', 'countyBoard', 'other'])
export type SupervisionBody = z.infer<typeof SupervisionBody>

export const Gender = z.enum(['woman', 'man', 'other'])
export type Gender = z.infer<typeof Gender>

export const GenderOrTotal = z.enum(['woman', 'man', 'other', 'total'])
export type GenderOrTotal = z.infer<typeof GenderOrTotal>

/** The caseworker's judgement in an individuppföljning (Stockholm A). */
export const CaseworkerJudgement = z.enum(['poor', 'approved', 'veryGood'])
export type CaseworkerJudgement = z.infer<typeof CaseworkerJudgement>

/** Answer to a question or an aid of an individuppföljning. */
export const PartlyAnswer = z.enum(['yes', 'partly', 'no', 'unknown'])
export type PartlyAnswer = z.infer<typeof PartlyAnswer>

export const SituationChange = z.enum(['muchBetter', 'better', 'same', 'worse', 'muchWorse', 'unknown'])
export type SituationChange = z.infer<typeof SituationChange>

export const SupportMeaning = z.enum(['much', 'some', 'little', 'none', 'unknown'])
export type SupportMeaning = z.infer<typeof SupportMeaning>

export const EconomicPart = z.enum([
  'fTax',
  'registered',
  'employerContributions',
  'taxDebts',
  'creditRating',
  'exclusionGround',
  'board',
])
export type EconomicPart = z.infer<typeof EconomicPart>

export const EconomicPartResult = z.enum(['clear', 'remark'])
export type EconomicPartResult = z.infer<typeof EconomicPartResult>

export const EconomicJudgement = z.enum(['clear', 'remark', 'serious'])
export type EconomicJudgement = z.infer<typeof EconomicJudgement>

export const IndicatorDirection = z.enum(['higher', 'lower'])
export type IndicatorDirection = z.infer<typeof IndicatorDirection>

export const IndicatorKind = z.enum(['result', 'process', 'structure'])
export type IndicatorKind = z.infer<typeof IndicatorKind>

export const GoalFollowUpStatus = z.enum(['onTrack', 'partly', 'offTrack', 'done'])
export type GoalFollowUpStatus = z.infer<typeof GoalFollowUpStatus>

export const ProjectKind = z.enum(['project', 'cooperation'])
export type ProjectKind = z.infer<typeof ProjectKind>

export const ProjectStatus = z.enum(['planned', 'ongoing', 'done', 'stopped'])
export type ProjectStatus = z.infer<typeof ProjectStatus>
