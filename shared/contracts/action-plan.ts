import { z } from 'zod'
import { ActionPlanJudgement, Effect, FindingStage } from './act-values'
import { Finding, FindingRow } from './assess'
import { Id, IsoDay, listInput, listOf, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { ChecklistAnswerValue } from './collect-values'
import { ReviewKind, Severity } from './values'

const text = z.string().nullable()

/** One round: asked, received, judged. A plan that is sent back opens the next. */
export const ActionPlan = z.object({
  ...recordBase,
  findingId: Id,
  round: z.int(),
  askedOn: z.string(),
  askedBy: text,
  answerDueOn: text,
  /** The letter it was asked with; null where it was asked by word. */
  documentId: Id.nullable(),
  documentTitle: text,
  remindedOn: text,
  receivedOn: text,
  plan: text,
  planResponsible: text,
  planDueOn: text,
  judgement: ActionPlanJudgement.nullable(),
  judgedOn: text,
  judgedBy: text,
  reason: text,
})
export type ActionPlan = z.infer<typeof ActionPlan>

export const AskDraft = z.object({
  askedOn: IsoDay.meta({ label: 'Begärd' }),
  askedBy: optionalText(120).meta({ label: 'Begärd av (roll)' }),
  answerDueOn: IsoDay.nullable().meta({ label: 'Svar senast' }),
  documentId: Id.nullable().meta({ label: 'Med dokumentet' }),
})
export type AskDraft = z.infer<typeof AskDraft>

export const ReceiveDraft = z.object({
  receivedOn: IsoDay.meta({ label: 'Mottagen' }),
  plan: requiredText('Skriv vad planen säger.', 4000).meta({ label: 'Vad planen säger' }),
  planResponsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  planDueOn: IsoDay.nullable().meta({ label: 'Klart senast enligt planen' }),
})
export type ReceiveDraft = z.infer<typeof ReceiveDraft>

export const JudgeDraft = z.object({
  judgement: ActionPlanJudgement.meta({ label: 'Bedömning' }),
  judgedOn: IsoDay.meta({ label: 'Bedömd' }),
  judgedBy: optionalText(120).meta({ label: 'Bedömd av (roll)' }),
  /** Sent back: what is missing. Approved: what is worth remembering. */
  reason: optionalText(2000).meta({ label: 'Skäl' }),
  /** Approved: the day the brist is then to be mended; null leaves it as it is. */
  dueOn: IsoDay.nullable().meta({ label: 'Åtgärdas senast' }),
  /** Sent back: by when the next answer is owed. */
  answerDueOn: IsoDay.nullable().meta({ label: 'Nytt svar senast' }),
})
export type JudgeDraft = z.infer<typeof JudgeDraft>

export const EffectDraft = z.object({
  effect: Effect.meta({ label: 'Hade åtgärden önskad effekt?' }),
  effectOn: IsoDay.meta({ label: 'Bedömd' }),
  effectNote: optionalText(2000).meta({ label: 'Om effekten' }),
})
export type EffectDraft = z.infer<typeof EffectDraft>

export const FindingView = z.object({
  finding: FindingRow,
  /** Egen regi: the course is the responsible förvaltning's, and neither rättelse nor sanktion exists. */
  inHouse: z.boolean(),
  committeeName: text,
  /** The nämnd's förvaltning; null where the register doesn't say. */
  department: text,
  unitName: text,
  review: z.object({ kind: ReviewKind, responsible: text, registryNumber: text }),
  /** The question of the checklist that the brist was made from, and what was answered. */
  question: z
    .object({
      text: z.string(),
      area: z.string(),
      checklist: z.string(),
      revision: z.int(),
      answer: ChecklistAnswerValue.nullable(),
    })
    .nullable(),
  /** From the first to the latest. */
  rounds: z.array(ActionPlan),
  stage: FindingStage,
  stageDueOn: text,
  /** Documents of the granskning, to link a request to. */
  documents: z.array(z.object({ id: Id, title: z.string() })),
  /** Each time it was opened again: what then stood there, the latest first. */
  reopened: z.array(
    z.object({ on: z.string(), by: z.string(), verifiedOn: text, effect: Effect.nullable(), effectNote: text }),
  ),
  answerDays: z.int(),
  effectMonths: z.int(),
})
export type FindingView = z.infer<typeof FindingView>

/** A brist on the board of åtgärdsplaner. */
export const CourseRow = z.object({
  id: Id,
  version: Version,
  reviewId: Id,
  reviewNumber: z.string(),
  providerName: text,
  unitName: text,
  serviceTypeName: z.string(),
  area: z.string(),
  description: z.string(),
  severity: Severity.nullable(),
  responsible: text,
  inHouse: z.boolean(),
  stage: FindingStage,
  round: z.int().nullable(),
  remindedOn: text,
  /** By when the step that it waits for is to be taken. */
  stepDueOn: text,
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
})
export type CourseRow = z.infer<typeof CourseRow>

export const actionPlanContract = {
  'act.finding': query(z.object({ id: Id }), FindingView),
  /** Brister in course, the late first; without `stage` all that are not ended. */
  'act.actionPlans': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      stage: FindingStage.nullable().default(null),
      lateOnly: z.boolean().default(false),
      severity: Severity.nullable().default(null),
      providerId: Id.nullable().default(null),
      responsible: z.string().max(120).nullable().default(null),
      reviewId: Id.nullable().default(null),
    }),
    listOf(CourseRow).extend({
      /** Of what the other filters let through. */
      stages: z.array(z.object({ stage: FindingStage, count: z.int(), late: z.int() })),
      providers: z.array(z.object({ id: Id, name: z.string() })),
      responsibles: z.array(z.string()),
      years: z.array(z.int()),
    }),
  ),
  /** Opens a round for each brist, all or none. */
  'act.askPlans': command(
    z.object({ findingIds: z.array(Id).min(1, 'Välj minst en brist.').max(500), draft: AskDraft }),
    z.object({ asked: z.int() }),
  ),
  'act.remindPlan': command(z.object({ id: Id, version: Version, remindedOn: IsoDay }), z.null()),
  'act.receivePlan': command(z.object({ id: Id, version: Version, draft: ReceiveDraft }), z.null()),
  /** Approves the plan, or sends it back and opens the next round. */
  'act.judgePlan': command(z.object({ id: Id, version: Version, draft: JudgeDraft }), z.null()),
  /** Takes back the latest step of the latest round. */
  'act.undoPlanStep': command(z.object({ id: Id, version: Version }), z.null()),
  'act.answerEffect': command(z.object({ id: Id, version: Version, draft: EffectDraft }), Finding),
}
