import { z } from 'zod'
import { Check, Days, Id, IsoDay, Month, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { PriorityFactor } from './priorities'
import { PlanOrigin, ReviewKind, VersionStatus } from './values'

export { PriorityFactor, PriorityRow } from './priorities'

const text = z.string().nullable()

export const FollowUpPlan = z.object({
  ...recordBase,
  committeeId: Id.nullable(),
  year: z.int(),
  revision: z.int(),
  status: VersionStatus,
  daysAvailable: z.number(),
  decidedBy: text,
  decidedOn: text,
  previousId: Id.nullable(),
  /** Sent for approval: the day and the role; kept when it is decided. */
  sentOn: text,
  sentBy: text,
  /** Why it was sent back, until it is sent anew. */
  returnedReason: text,
})
export type FollowUpPlan = z.infer<typeof FollowUpPlan>

export const PlannedFollowUp = z.object({
  ...recordBase,
  planId: Id,
  originId: Id.nullable(),
  providerId: Id,
  providerName: z.string(),
  unitId: Id.nullable(),
  unitName: text,
  agreementId: Id.nullable(),
  agreementNumber: text,
  serviceTypeId: Id,
  serviceTypeName: z.string(),
  serviceAreaId: Id,
  serviceAreaName: z.string(),
  kind: ReviewKind,
  month: z.int().nullable(),
  days: z.number(),
  responsible: text,
  method: text,
  /** 'Vart tredje år'. */
  regularity: text,
  /** What is looked at beyond the usual. */
  focus: text,
  origin: PlanOrigin,
  reasons: z.array(z.string()),
  score: z.number().nullable(),
  rank: z.int().nullable(),
  factors: z.array(PriorityFactor).nullable(),
  changeReason: text,
  removedReason: text,
  reviewId: Id.nullable(),
})
export type PlannedFollowUp = z.infer<typeof PlannedFollowUp>

export const PlanLeftOut = z.object({
  providerId: Id,
  provider: z.string(),
  unitId: Id.nullable(),
  unit: text,
  agreementId: Id.nullable(),
  agreementNumber: text,
  serviceTypeId: Id,
  serviceType: z.string(),
  rank: z.int().nullable(),
  score: z.number().nullable(),
  reasons: z.array(z.string()),
})

/** Working days by ground. `planned` is the sum of the three; `left` may be negative. */
export const Capacity = z.object({
  available: z.number(),
  planned: z.number(),
  mandatory: z.object({ rows: z.int(), days: z.number() }),
  proposed: z.object({ rows: z.int(), days: z.number() }),
  manual: z.object({ rows: z.int(), days: z.number() }),
  left: z.number(),
})
export type Capacity = z.infer<typeof Capacity>

export const PlanView = z.object({
  plan: FollowUpPlan,
  committeeName: text,
  rows: z.array(PlannedFollowUp),
  /** Rows struck out by hand, with the reason. */
  removed: z.array(PlannedFollowUp),
  leftOut: z.array(PlanLeftOut),
  capacity: Capacity,
  canDecide: Check,
  /** A draft may be sent for approval; a plan that is sent or decided says why not. */
  canSend: Check,
  /** Rows, texts and days can be changed; where not, why and what to do. */
  canChange: Check,
  /** What the plan lacks that is allowed to be lacking, in sentences. */
  notes: z.array(z.string()),
  versions: z.array(z.object({ id: Id, revision: z.int(), status: VersionStatus, decidedOn: text })),
})
export type PlanView = z.infer<typeof PlanView>

const rowFields = {
  kind: ReviewKind.meta({ label: 'Slag' }),
  month: Month.nullable().meta({ label: 'Månad' }),
  days: Days.meta({ label: 'Dagar' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  method: optionalText(300).meta({ label: 'Hur' }),
  regularity: optionalText(80).meta({ label: 'Hur ofta' }),
  focus: optionalText(300).meta({ label: 'Inriktning' }),
}

export const planContract = {
  /** The plan in force for nämnd and year: the draft if there is one, else the decided. `committeeId` null: the joint plan. */
  'plan.current': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      view: PlanView.nullable(),
      /** Plans of the same year under other scopes, so that the page can lead there. */
      others: z.array(z.object({ id: Id, committeeId: Id.nullable(), committeeName: text, status: VersionStatus })),
      defaultDays: z.number(),
    }),
  ),
  'plan.byId': query(z.object({ id: Id }), PlanView),
  /** Proposes anew: replaces proposed and mandatory rows of the draft, keeps what was chosen or changed by hand. */
  'plan.propose': command(z.object({ ...Scope, year: Year, daysAvailable: Days }), z.object({ id: Id })),
  'plan.addRow': command(
    z.object({
      planId: Id,
      providerId: Id,
      agreementId: Id.nullable(),
      unitId: Id.nullable(),
      serviceTypeId: Id,
      ...rowFields,
      regularity: rowFields.regularity.default(null),
      focus: rowFields.focus.default(null),
      reason: requiredText('Skriv varför raden läggs till.', 500).meta({ label: 'Varför raden läggs till' }),
    }),
    z.object({ id: Id }),
  ),
  'plan.updateRow': command(
    z.object({
      id: Id,
      version: Version,
      ...rowFields,
      /** Left out: stands as it is. */
      regularity: rowFields.regularity.optional(),
      focus: rowFields.focus.optional(),
      changeReason: optionalText(500).meta({ label: 'Skäl till ändringen' }),
    }),
    z.null(),
  ),
  'plan.removeRow': command(
    z.object({ id: Id, version: Version, reason: requiredText('Skriv varför raden tas bort.', 500) }),
    z.null(),
  ),
  'plan.restoreRow': command(z.object({ id: Id, version: Version }), z.null()),
  /** Fills the rows that nobody answers for, in one verksamhetsområde or (null) in the whole plan. */
  'plan.setResponsible': command(
    z.object({
      planId: Id,
      serviceAreaId: Id.nullable(),
      responsible: requiredText('Ange vem som ansvarar (roll).', 120),
    }),
    z.object({ filled: z.int() }),
  ),
  'plan.setDays': command(z.object({ planId: Id, version: Version, daysAvailable: Days }), FollowUpPlan),
  /** Freezes the plan and makes a granskning of every row that has none. */
  'plan.decide': command(
    z.object({
      planId: Id,
      version: Version,
      decidedBy: requiredText('Ange vem som fastställer (roll).', 120),
      decidedOn: IsoDay,
    }),
    z.object({ reviewsCreated: z.int() }),
  ),
  'plan.revise': command(z.object({ planId: Id }), z.object({ id: Id })),
  'plan.difference': query(
    z.object({ planId: Id }),
    z.object({
      from: text,
      rows: z.array(
        z.object({
          change: z.enum(['added', 'removed', 'changed']),
          provider: z.string(),
          serviceType: z.string(),
          fields: z.array(z.object({ label: z.string(), before: text, after: text })),
          reason: text,
        }),
      ),
      daysBefore: z.number().nullable(),
      daysAfter: z.number(),
    }),
  ),
}
