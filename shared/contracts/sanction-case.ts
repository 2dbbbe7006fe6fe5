import { z } from 'zod'
import { DecisionLevel, Effect, ProposalStatus, SanctionState } from './act-values'
import {
  Check,
  Id,
  IsoDay,
  listInput,
  listOf,
  optionalText,
  recordBase,
  requiredText,
  Scope,
  Version,
  Year,
} from './common'
import { command, query } from './define'
import { Reported, Sanction, SanctionRow } from './sanction'
import { DocumentKind, FindingStatus, Outcome, ReviewKind, SanctionStep, Severity } from './values'

const text = z.string().nullable()
const Degree = z.enum(['late', 'soon', 'later']).nullable()

/** A granskning with steps, or with a proposal that is open. */
export const SanctionCaseRow = z.object({
  /** The granskning's. */
  id: Id,
  number: z.string(),
  year: z.int(),
  providerId: Id.nullable(),
  providerName: text,
  serviceTypeName: z.string(),
  committeeName: text,
  registryNumber: text,
  /** The highest decided step and its day; null while the first is prepared. */
  highestStep: SanctionStep.nullable(),
  highestOn: text,
  latestStep: SanctionStep.nullable(),
  steps: z.int(),
  /** The step that is being prepared. */
  proposedStep: SanctionStep.nullable(),
  state: SanctionState,
  /** The deadline that runs or is out; null when nothing is waited for. */
  deadlineOn: text,
  dueLabel: text,
  dueDegree: Degree,
  /** The day by which a visit is to have verified the latest step. */
  verifyBy: text,
  /** The years in which a step was decided or prepared. */
  years: z.array(z.int()),
})
export type SanctionCaseRow = z.infer<typeof SanctionCaseRow>

export const SanctionProposal = z.object({
  ...recordBase,
  reviewId: Id,
  step: SanctionStep,
  status: ProposalStatus,
  preparedBy: text,
  preparedOn: z.string(),
  deadlineOn: text,
  demand: text,
  consequence: text,
  reason: text,
  orderReason: text,
  heardOn: text,
  heardNote: text,
  ivoReason: text,
  policeReason: text,
  reportedToIvo: z.int().nullable(),
  reportedToPolice: z.int().nullable(),
  withdrawnOn: text,
  withdrawnReason: text,
})
export type SanctionProposal = z.infer<typeof SanctionProposal>

export const ProposalDraft = z.object({
  step: z.enum(SanctionStep.options, 'Välj steg.').meta({ label: 'Steg' }),
  preparedBy: optionalText(120).meta({ label: 'Bereds av (roll)' }),
  findingIds: z.array(Id).max(200).meta({ label: 'Brister som steget gäller' }),
  demand: optionalText(4000).meta({ label: 'Vad som krävs' }),
  deadlineOn: IsoDay.nullable().meta({ label: 'Frist' }),
  consequence: optionalText(2000).meta({ label: 'Vad som annars följer' }),
  reason: optionalText(4000).meta({ label: 'Skäl och proportionalitet' }),
  heardOn: IsoDay.nullable().meta({ label: 'Utföraren hörd' }),
  heardNote: optionalText(4000).meta({ label: 'Utförarens svar' }),
  reportedToIvo: Reported.meta({ label: 'Anmälan till IVO' }),
  ivoReason: optionalText(2000).meta({ label: 'Skäl om IVO' }),
  reportedToPolice: Reported.meta({ label: 'Polisanmälan' }),
  policeReason: optionalText(2000).meta({ label: 'Skäl om polisanmälan' }),
  orderReason: optionalText(2000).meta({ label: 'Skäl till avsteg från trappan' }),
})
export type ProposalDraft = z.infer<typeof ProposalDraft>

export const DecisionDraft = z.object({
  decidedOn: z.string('Ange beslutsdatum.').pipe(IsoDay).meta({ label: 'Beslutsdatum' }),
  decidedBy: requiredText('Ange vem som har beslutat, som roll eller nämnd.', 120).meta({
    label: 'Beslutat av (roll eller nämnd)',
  }),
  paragraph: optionalText(40).meta({ label: '§' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
})
export type DecisionDraft = z.infer<typeof DecisionDraft>

export const ResultDraft = z.object({
  effect: z.enum(Effect.options, 'Välj om bristerna är rättade.').meta({ label: 'Är bristerna rättade?' }),
  resultOn: z.string('Ange dagen för resultatet.').pipe(IsoDay).meta({ label: 'Resultatet känt' }),
  result: requiredText('Skriv vad som har rättats och vad som återstår.', 2000).meta({ label: 'Resultat' }),
  verifiedOn: IsoDay.nullable().meta({ label: 'Verifierat genom besök' }),
  verifiedReviewId: Id.nullable().meta({ label: 'Granskning som verifierade' }),
})
export type ResultDraft = z.infer<typeof ResultDraft>

/** A document written from the case, a meeting it is on. */
export const CaseDocument = z.object({
  id: Id,
  kind: DocumentKind,
  title: z.string(),
  createdAt: z.string(),
  registryNumber: text,
  sanctionId: Id.nullable(),
  proposalId: Id.nullable(),
})
export type CaseDocument = z.infer<typeof CaseDocument>
const CaseMeeting = z.object({ meetingId: Id, heldOn: z.string(), committeeName: z.string() })

const LadderStep = z.object({
  step: SanctionStep,
  /** Who may decide it, from the settings. */
  level: DecisionLevel,
  /** Days on which it has been decided, the first first. */
  takenOn: z.array(z.string()),
  isProposed: z.boolean(),
  /** The usual next step. */
  isNext: z.boolean(),
  /** Where the order would be unusual today. */
  warnings: z.array(z.string()),
  /** Why it can't be prepared now. */
  canPrepare: Check,
})

export const CaseFinding = z.object({
  id: Id,
  area: z.string(),
  description: z.string(),
  severity: Severity.nullable(),
  lawReference: text,
  requirementText: text,
  dueOn: text,
  status: FindingStatus,
})
export type CaseFinding = z.infer<typeof CaseFinding>

export const CaseStep = SanctionRow.extend({
  findingIds: z.array(Id),
  verifiedReviewNumber: text,
  /** The day by which a visit is to have verified it. */
  verifyBy: text,
})
export type CaseStep = z.infer<typeof CaseStep>

export const CaseProposal = SanctionProposal.extend({
  findingIds: z.array(Id),
  /** Who may decide it. */
  level: DecisionLevel,
  warnings: z.array(z.string()),
  /** Reports to IVO and the police must be answered. */
  mustConsiderReports: z.boolean(),
  canDecide: Check,
})
export type CaseProposal = z.infer<typeof CaseProposal>

export const SanctionCase = z.object({
  review: z.object({
    id: Id,
    number: z.string(),
    year: z.int(),
    kind: ReviewKind,
    completedOn: text,
    outcome: Outcome.nullable(),
    providerId: Id.nullable(),
    providerName: text,
    serviceTypeName: z.string(),
    committeeId: Id.nullable(),
    committeeName: text,
    agreementId: Id.nullable(),
    agreementNumber: text,
    registryNumber: text,
    responsible: text,
    /** egen regi: has no sanctions. */
    inHouse: z.boolean(),
  }),
  state: SanctionState,
  ladder: z.array(LadderStep),
  steps: z.array(CaseStep),
  proposal: CaseProposal.nullable(),
  withdrawn: z.array(SanctionProposal),
  findings: z.array(CaseFinding),
  documents: z.array(CaseDocument),
  meetings: z.array(CaseMeeting),
  /** Granskningar of the same utförare that may have verified a step. */
  verifying: z.array(z.object({ id: Id, number: z.string(), completedOn: z.string() })),
  /** The years that a varning or a higher step puts a row in, by itself. */
  followedUp: z.array(
    z.object({
      year: z.int(),
      step: SanctionStep,
      decidedOn: z.string(),
      /** The plan that is made for the year; null before one is. */
      planId: Id.nullable(),
      /** The plan holds the row. */
      isPlanned: z.boolean(),
    }),
  ),
  /** Roles that have decided or prepared steps before, for the form. */
  roles: z.array(z.string()),
  answerDays: z.int(),
  today: z.string(),
})
export type SanctionCase = z.infer<typeof SanctionCase>

export const sanctionCaseContract = {
  /** The cases: what is owed first. */
  'act.sanctionCases': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      step: SanctionStep.nullable().default(null),
      state: SanctionState.nullable().default(null),
      providerId: Id.nullable().default(null),
    }),
    listOf(SanctionCaseRow).extend({
      states: z.partialRecord(SanctionState, z.int()),
      years: z.array(z.int()),
      late: z.int(),
    }),
  ),
  'act.sanctionCase': query(z.object({ reviewId: Id }), SanctionCase),
  /** Opens a proposal: what is known of the case is filled in. One open at a time. */
  'act.prepareSanction': command(z.object({ reviewId: Id, step: SanctionStep }), SanctionProposal),
  /** A draft saves itself: nothing but the days must be right yet. */
  'act.saveProposal': command(z.object({ id: Id, version: Version, draft: ProposalDraft }), SanctionProposal),
  'act.withdrawProposal': command(
    z.object({ id: Id, version: Version, reason: requiredText('Skriv varför förslaget återtas.', 2000) }),
    SanctionProposal,
  ),
  /** The proposal becomes a decided step, where the role may decide it. */
  'act.decideProposal': command(z.object({ id: Id, version: Version, ...DecisionDraft.shape }), Sanction),
  /** What the step led to, and the visit that verified it. */
  'act.recordSanctionResult': command(z.object({ id: Id, version: Version, ...ResultDraft.shape }), Sanction),
}
