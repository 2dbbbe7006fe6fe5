import { z } from 'zod'

/** The fixed values of Bedöma and Åtgärda. Their Swedish words stand in shared/text/act-names.ts, once. */

/** draft: being written; sent: waits for a second person; decided: stands; superseded: a later judgement stands. */
export const AssessmentStatus = z.enum(['draft', 'sent', 'decided', 'superseded'])
export type AssessmentStatus = z.infer<typeof AssessmentStatus>

/** Which granskningar a second person must approve the judgement of. */
export const SecondApproval = z.enum(['never', 'serious', 'always'])
export type SecondApproval = z.infer<typeof SecondApproval>

/** Did what was done have the wished effect? */
export const Effect = z.enum(['yes', 'partly', 'no'])
export type Effect = z.infer<typeof Effect>

export const DevelopmentStatus = z.enum(['open', 'ongoing', 'done', 'stopped'])
export type DevelopmentStatus = z.infer<typeof DevelopmentStatus>

/** What a change in the system changes (domain.md, step 5). */
export const SystemMeasureKind = z.enum(['requirement', 'reimbursement', 'instruction', 'method'])
export type SystemMeasureKind = z.infer<typeof SystemMeasureKind>

export const CarryTarget = z.enum(['riskAnalysis', 'plan', 'qualityReport'])
export type CarryTarget = z.infer<typeof CarryTarget>

export const ActionPlanJudgement = z.enum(['approved', 'returned'])
export type ActionPlanJudgement = z.infer<typeof ActionPlanJudgement>

/** Where a brist is on its way from asked to effect; each has one next step. */
export const FindingStage = z.enum(['toAsk', 'waiting', 'toJudge', 'doing', 'toVerify', 'effect', 'ended'])
export type FindingStage = z.infer<typeof FindingStage>

export const ProposalStatus = z.enum(['open', 'decided', 'withdrawn'])
export type ProposalStatus = z.infer<typeof ProposalStatus>

/**
 * How a case of sanction stands. preparing: a proposal is open; running: the latest step's deadline runs; expired: it is out
 * and nothing is registered; mended, partly, notMended: the result; answered: a result in words only, as older rows have;
 * ended: a hävning, after which nothing is waited for.
 */
export const SanctionState = z.enum([
  'preparing',
  'expired',
  'running',
  'noDeadline',
  'notMended',
  'partly',
  'mended',
  'answered',
  'ended',
])
export type SanctionState = z.infer<typeof SanctionState>

/** Who may decide a step of the ladder, in rising order. */
export const DecisionLevel = z.enum(['planner', 'manager', 'committee'])
export type DecisionLevel = z.infer<typeof DecisionLevel>

/** The columns of the communication matrix. */
export const Audience = z.enum(['provider', 'committee', 'internal', 'public'])
export type Audience = z.infer<typeof Audience>

/** The rows of the communication matrix (domain.md "Communication matrix"). */
export const CommunicationResult = z.enum([
  'survey',
  'qualityReview',
  'promptedReview',
  'providerData',
  'caseworkerFinding',
  'lexSarah',
  'lexMaria',
  'feedback',
])
export type CommunicationResult = z.infer<typeof CommunicationResult>

/** each: after every single result; yearly: gathered once a year. */
export const CommunicationFrequency = z.enum(['each', 'yearly'])
export type CommunicationFrequency = z.infer<typeof CommunicationFrequency>

export const CommunicationStatus = z.enum(['done', 'notNeeded'])
export type CommunicationStatus = z.infer<typeof CommunicationStatus>

export const ForumKind = z.enum(['provider', 'branch', 'network'])
export type ForumKind = z.infer<typeof ForumKind>

export const MeetingItemKind = z.enum(['decision', 'information'])
export type MeetingItemKind = z.infer<typeof MeetingItemKind>

export const DecisionResult = z.enum(['approved', 'changed', 'referredBack', 'rejected', 'noted'])
export type DecisionResult = z.infer<typeof DecisionResult>

/** Degree of a hit in Röntgen. */
export const XrayDegree = z.enum(['fault', 'warning', 'notice'])
export type XrayDegree = z.infer<typeof XrayDegree>
