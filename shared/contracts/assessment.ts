import { z } from 'zod'
import { AssessmentStatus } from './act-values'
import { AreaJudgementValue, InterviewGroup } from './collect-values'
import { Check, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { AreaJudgementRow } from './review-work'
import { AgreementForm, Outcome, ReviewKind } from './values'

const text = z.string().nullable()

/**
 * Where a granskning is on its way to a judgement. toAssess: carried out, nothing written; outcomeOnly: an outcome was
 * recorded or imported without a judgement.
 */
export const AssessmentState = z.enum(['toAssess', 'draft', 'returned', 'sent', 'decided', 'outcomeOnly'])
export type AssessmentState = z.infer<typeof AssessmentState>

export const AssessmentDraft = z.object({
  outcome: Outcome.nullable().meta({ label: 'Utfall' }),
  summary: optionalText(8000).meta({ label: 'Samlad bedömning' }),
})

/** A kvalitetsområde as it was judged when the judgement was decided. */
export const FrozenArea = z.object({
  qualityArea: z.string(),
  judgement: AreaJudgementValue.nullable(),
  reason: text,
})
export type FrozenArea = z.infer<typeof FrozenArea>

export const MaterialKind = z.enum([
  'fulfilled',
  'partly',
  'notFulfilled',
  'interviews',
  'observations',
  'findings',
  'earlierFindings',
  'feedback',
  'deviations',
  'lexSarah',
  'lexMaria',
  'experiences',
  'supervisions',
  'economicControls',
])
export type MaterialKind = z.infer<typeof MaterialKind>

/**
 * What a decided judgement rested on: how many rows of each kind, and which. Individuppföljning is told without figures and
 * ids, so that two judgements laid beside each other never reveal a small group.
 */
export const FrozenMaterial = z.object({
  version: z.literal(1),
  /** The granskning before; null where there is none, and everything registered counts. */
  since: text,
  until: z.string(),
  rows: z.array(z.object({ kind: MaterialKind, ids: z.array(z.string()) })),
  individual: z.enum(['empty', 'shown', 'protected']),
})
export type FrozenMaterial = z.infer<typeof FrozenMaterial>

export const Assessment = z.object({
  id: Id,
  version: Version,
  reviewId: Id,
  revision: z.int(),
  status: AssessmentStatus,
  outcome: Outcome.nullable(),
  summary: text,
  /** Null until it is decided. */
  areas: z.array(FrozenArea).nullable(),
  material: FrozenMaterial.nullable(),
  judgedBy: text,
  judgedOn: text,
  approvedBy: text,
  approvedOn: text,
  returnedBy: text,
  returnedOn: text,
  returnedReason: text,
  changeReason: text,
  updatedAt: z.string(),
})
export type Assessment = z.infer<typeof Assessment>

export const AssessmentRow = z.object({
  id: Id,
  number: z.string(),
  kind: ReviewKind,
  form: AgreementForm.nullable(),
  year: z.int(),
  providerName: text,
  unitName: text,
  serviceTypeName: z.string(),
  responsible: text,
  completedOn: text,
  /** Whole days since it was carried out; null before, and once a judgement stands. */
  waitedDays: z.int().nullable(),
  state: AssessmentState,
  /** A decided judgement that is being changed. */
  changing: z.boolean(),
  /** The outcome that stands; of a judgement on its way, the one proposed. */
  outcome: Outcome.nullable(),
  findings: z.int(),
  seriousFindings: z.int(),
  revision: z.int().nullable(),
  judgedBy: text,
  judgedOn: text,
  approvedBy: text,
  approvedOn: text,
  returnedReason: text,
})
export type AssessmentRow = z.infer<typeof AssessmentRow>

const StateCounts = z.record(AssessmentState, z.int())

/** Everything that decides what can be done with the judgement of one granskning. */
export const AssessmentView = z.object({
  reviewId: Id,
  reviewVersion: Version,
  state: AssessmentState,
  /** The one being written or waiting; null where none is. */
  open: Assessment.nullable(),
  decided: Assessment.nullable(),
  /** All versions that have stood, the newest first. */
  earlier: z.array(Assessment),
  areas: z.array(AreaJudgementRow),
  /** False while it waits for approval, and while a decided one stands unchanged. */
  writable: z.boolean(),
  /** Why a second person must approve it, as a sentence; null where nobody has to. */
  approval: text,
  /** What still lacks before it can be sent or decided. */
  ready: Check,
  outcomeChoices: z.array(z.object({ value: Outcome, label: z.string() })),
  actor: text,
})
export type AssessmentView = z.infer<typeof AssessmentView>

export const MaterialQuestion = z.object({
  id: Id,
  qualityArea: text,
  area: z.string(),
  text: z.string(),
  answer: z.enum(['partly', 'notFulfilled']),
  evidence: text,
  law: z.array(z.string()),
  findings: z.int(),
})
export type MaterialQuestion = z.infer<typeof MaterialQuestion>

/** What a register holds of the utförare or enhet in the period: `words` tell what it is made of. */
const SignalFigure = z.object({ count: z.int(), words: z.string() })
export const SignalKind = z.enum(['feedback', 'deviations', 'experiences', 'lexSarah', 'lexMaria'])
export type SignalKind = z.infer<typeof SignalKind>

export const AssessmentMaterial = z.object({
  reviewId: Id,
  /** Answered partly or not fulfilled, in the order of the checklist. */
  questions: z.array(MaterialQuestion),
  asked: z.int(),
  answered: z.int(),
  interviews: z.array(
    z.object({
      id: Id,
      group: InterviewGroup,
      heldOn: text,
      persons: z.int().nullable(),
      roles: text,
      summary: text,
      notes: z.array(z.object({ id: Id, question: text, text: z.string() })),
    }),
  ),
  observations: z.array(z.object({ id: Id, area: text, text: z.string(), observedOn: text })),
  /** The granskning before, from whose day the signals count. */
  since: z.object({ id: Id, number: z.string(), completedOn: z.string() }).nullable(),
  until: z.string(),
  /** Whose signals: of the enhet where the granskning is of one, and of the whole utförare outside egen regi. */
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  /** Set where the utförare is the municipality itself, whose signals are only told of the insats. */
  serviceTypeId: Id.nullable(),
  signals: z.array(z.object({ kind: SignalKind, unit: SignalFigure.nullable(), provider: SignalFigure.nullable() })),
  supervisions: z.array(
    z.object({ id: Id, title: z.string(), decidedOn: text, demands: z.int(), openDemands: z.int() }),
  ),
})
export type AssessmentMaterial = z.infer<typeof AssessmentMaterial>

const role = (message: string) => requiredText(message, 120)
const onRow = { id: Id, version: Version }

export const assessmentContract = {
  /** Granskningar that are carried out or whose judgement is begun. */
  'assess.assessments': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      /** 'waiting': everything that is not decided and has no outcome. */
      state: AssessmentState.or(z.literal('waiting')).nullable().default(null),
      kind: ReviewKind.nullable().default(null),
      outcome: Outcome.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
      providerId: Id.nullable().default(null),
      ids: z.array(Id).max(100_000).nullable().default(null),
    }),
    listOf(AssessmentRow).extend({ counts: StateCounts }),
  ),
  'assess.assessment': query(z.object({ reviewId: Id }), AssessmentView),
  'assess.assessmentMaterial': query(z.object({ reviewId: Id }), AssessmentMaterial),
  /** Begins a draft where there is none. `version` null: the caller saw none. */
  'assess.saveAssessment': command(
    z.object({ reviewId: Id, version: Version.nullable(), draft: AssessmentDraft }),
    z.object({ id: Id, version: Version }),
  ),
  /** To a second person, where one has to approve. */
  'assess.sendAssessment': command(
    z.object({ ...onRow, judgedBy: role('Ange vem som har gjort bedömningen (roll).'), judgedOn: IsoDay }),
    z.null(),
  ),
  /** The judge takes it back before it is approved. */
  'assess.recallAssessment': command(z.object(onRow), z.null()),
  'assess.returnAssessment': command(
    z.object({
      ...onRow,
      returnedBy: role('Ange vem som återsänder (roll).'),
      reason: requiredText('Skriv vad som behöver ändras.', 1000),
    }),
    z.null(),
  ),
  'assess.approveAssessment': command(
    z.object({ ...onRow, approvedBy: role('Ange vem som godkänner (roll).'), approvedOn: IsoDay }),
    z.null(),
  ),
  /** Where nobody else has to approve. */
  'assess.decideAssessment': command(
    z.object({ ...onRow, judgedBy: role('Ange vem som har gjort bedömningen (roll).'), judgedOn: IsoDay }),
    z.null(),
  ),
  /** A new version with a reason; the decided one stands until the new one is decided. */
  'assess.changeAssessment': command(
    z.object({ ...onRow, reason: requiredText('Skriv varför bedömningen ändras.', 1000) }),
    z.object({ id: Id }),
  ),
  /** Throws away a draft. Where a decided one stands, its judgements of the kvalitetsområden come back. */
  'assess.discardAssessment': command(z.object(onRow), z.null()),
}
