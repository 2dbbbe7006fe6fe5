import { z } from 'zod'
import { Effect } from './act-values'
import { archivable, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { Review } from './review'
import { AgreementForm, FindingStatus, Outcome, ReviewKind, Severity, Verification } from './values'

const text = z.string().nullable()

export const FindingDraft = z.object({
  area: requiredText('Ange område, till exempel bemanning.', 120).meta({ label: 'Område' }),
  description: requiredText('Beskriv bristen.', 4000).meta({ label: 'Beskrivning' }),
  severity: Severity.nullable().meta({ label: 'Allvarlighetsgrad' }),
  requirementId: Id.nullable().meta({ label: 'Krav' }),
  lawReference: optionalText(200).meta({ label: 'Lagrum' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
  dueOn: IsoDay.nullable().meta({ label: 'Åtgärdas senast' }),
})
export const Finding = z.object({
  ...archivable,
  reviewId: Id,
  /** The question of the checklist that it was made from. */
  questionId: Id.nullable(),
  area: z.string(),
  description: z.string(),
  severity: Severity.nullable(),
  requirementId: Id.nullable(),
  lawReference: text,
  measure: text,
  dueOn: text,
  doneOn: text,
  verifiedBy: Verification.nullable(),
  verifiedOn: text,
  verifiedNote: text,
  /** By when the effect of the measure is followed up. */
  effectDueOn: text,
  effect: Effect.nullable(),
  effectOn: text,
  effectNote: text,
})
export type Finding = z.infer<typeof Finding>

export const FindingRow = Finding.extend({
  reviewNumber: z.string(),
  providerId: Id.nullable(),
  providerName: text,
  serviceTypeName: z.string(),
  requirementText: text,
  /** The day of the granskning; null where none is registered. */
  reviewedOn: text,
  status: FindingStatus,
  /** 'sen 2 dagar', 'om 3 dagar'; null where no date is set or the brist is closed. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
})
export type FindingRow = z.infer<typeof FindingRow>

export const OutcomeFigures = z.object({
  year: z.int(),
  planned: z.int(),
  completed: z.int(),
  notCompleted: z.array(z.object({ reason: z.string(), count: z.int() })),
  serviceTypes: z.array(
    z.object({
      /** Null where Historik names an insats that the register doesn't have. */
      serviceTypeId: Id.nullable(),
      name: z.string(),
      form: AgreementForm.nullable(),
      agreements: z.int().nullable(),
      planned: z.int().nullable(),
      completed: z.int().nullable(),
      assessed: z.int(),
      outcomes: z.array(z.object({ outcome: z.string(), count: z.int(), percent: z.int().nullable() })),
      /** 'register': own rows; 'historik': totals brought in. */
      source: z.enum(['register', 'historik']),
      /** Ids of the granskningar (register) or historik rows behind the figures. */
      ids: z.array(Id),
    }),
  ),
  /** Where register and Historik both hold the year: what differs, in sentences. */
  differences: z.array(z.string()),
})
export type OutcomeFigures = z.infer<typeof OutcomeFigures>

export const PlanFulfilment = z.object({
  year: z.int(),
  planned: z.int(),
  completed: z.int(),
  percent: z.int().nullable(),
  remaining: z.object({ total: z.int(), withMonth: z.int(), withoutMonth: z.int() }),
  notCompleted: z.array(z.object({ reason: z.string(), count: z.int() })),
  byKind: z.array(z.object({ kind: ReviewKind, planned: z.int(), completed: z.int() })),
})
export type PlanFulfilment = z.infer<typeof PlanFulfilment>

export const assessContract = {
  /** The outcome, in the words of the agreement's form; takes away a recorded reason for not being carried out. */
  'assess.recordOutcome': command(
    z.object({ id: Id, version: Version, completedOn: IsoDay, outcome: Outcome.nullable() }),
    Review,
  ),
  'assess.recordNotCompleted': command(
    z.object({ id: Id, version: Version, reason: requiredText('Ange varför granskningen inte genomfördes.', 200) }),
    Review,
  ),
  /** Takes back outcome or reason: the granskning is planned again. A decided judgement asks for the reason. */
  'assess.reopenReview': command(
    z.object({ id: Id, version: Version, reason: optionalText(1000).default(null) }),
    Review,
  ),
  'assess.saveFinding': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      reviewId: Id,
      draft: FindingDraft,
      /** Said when a new brist is made from a question; a brist keeps it. */
      questionId: Id.nullable().default(null),
    }),
    Finding,
  ),
  'assess.archiveFinding': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
  'assess.findings': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      status: z.enum(['open', 'late', 'done', 'closed', 'notClosed']).nullable().default(null),
      severity: Severity.nullable().default(null),
      area: z.string().max(120).nullable().default(null),
      providerId: Id.nullable().default(null),
      ids: z.array(Id).max(100_000).nullable().default(null),
    }),
    listOf(FindingRow).extend({ areas: z.array(z.string()), late: z.int() }),
  ),
  /** How many brister are not verified yet, for Översikt; `severity` null is unknown. */
  'assess.openFindings': query(
    z.object({ ...Scope }),
    z.object({
      total: z.int(),
      late: z.int(),
      done: z.int(),
      bySeverity: z.array(z.object({ severity: Severity.nullable(), count: z.int() })),
    }),
  ),
  'assess.outcomes': query(z.object({ ...Scope, year: Year }), OutcomeFigures),
  'assess.planFulfilment': query(z.object({ ...Scope, year: Year }), PlanFulfilment),
}
