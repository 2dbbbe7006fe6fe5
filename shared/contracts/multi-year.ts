import { z } from 'zod'
import { Check, Id, IsoDay, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { FollowUpForm, VersionStatus } from './values'

const text = z.string().nullable()

export const MultiYearPlan = z.object({
  ...recordBase,
  committeeId: Id.nullable(),
  firstYear: z.int(),
  revision: z.int(),
  status: VersionStatus,
  comment: text,
  decidedBy: text,
  decidedOn: text,
  previousId: Id.nullable(),
})
export type MultiYearPlan = z.infer<typeof MultiYearPlan>

/** One cell of the grid: an insats in a year. */
export const MultiYearEntry = z.object({
  ...recordBase,
  planId: Id,
  serviceTypeId: Id,
  year: z.int(),
  form: FollowUpForm,
  /** Null: nobody has said how many; it then covers nobody. */
  expected: z.int().nullable(),
  comment: text,
})
export type MultiYearEntry = z.infer<typeof MultiYearEntry>

export const PlanGap = z.object({
  kind: z.enum(['missed', 'noNumber', 'nobody']),
  serviceTypeId: Id,
  serviceType: z.string(),
  because: z.string(),
  sentence: z.string(),
})
export type PlanGap = z.infer<typeof PlanGap>

/** An insats with everything that its cells are judged by. */
export const MultiYearRow = z.object({
  serviceTypeId: Id,
  serviceType: z.string(),
  serviceAreaId: Id,
  serviceArea: z.string(),
  intervalMonths: z.int(),
  /** The insats has no interval of its own: the municipality's applies. */
  intervalIsDefault: z.boolean(),
  /** The latest completed granskning of anyone in the insats; null where the register knows none. */
  lastReviewedOn: text,
  /** Agreements, and units without one, in force in the plan's first year. */
  inForce: z.int(),
  /** Completed granskningar in the three years before the plan. */
  done: z.array(z.object({ year: z.int(), count: z.int() })),
  /** What a follow-up in each year of the plan may count on, the rest of the plan as it is. */
  suggested: z.array(z.object({ year: z.int(), expected: z.int() })),
  entries: z.array(MultiYearEntry),
  gaps: z.array(PlanGap),
})
export type MultiYearRow = z.infer<typeof MultiYearRow>

const FormShare = z.object({ serviceTypes: z.int(), expected: z.int() })

export const YearSpread = z.object({
  year: z.int(),
  serviceTypes: z.int(),
  expected: z.int(),
  withoutNumber: z.int(),
  byForm: z.object({ own: FormShare, joint: FormShare, screening: FormShare }),
  inForce: z.int(),
  words: z.string(),
})
export type YearSpread = z.infer<typeof YearSpread>

export const MultiYearView = z.object({
  plan: MultiYearPlan,
  committeeName: text,
  years: z.array(z.int()),
  rows: z.array(MultiYearRow),
  spread: z.array(YearSpread),
  canDecide: Check,
  versions: z.array(z.object({ id: Id, revision: z.int(), status: VersionStatus, decidedOn: text })),
})
export type MultiYearView = z.infer<typeof MultiYearView>

/** The gravest first. */
export const CoverageState = z.enum(['before', 'passes', 'unknown', 'ends', 'kept'])
export type CoverageState = z.infer<typeof CoverageState>

/** One agreement or unit, and how it goes for it if the plans stand. */
export const CoverageRow = z.object({
  key: z.string(),
  providerId: Id,
  provider: z.string(),
  unit: text,
  agreementId: Id.nullable(),
  agreement: text,
  serviceTypeId: Id,
  serviceType: z.string(),
  serviceArea: z.string(),
  intervalMonths: z.int(),
  lastReviewedOn: text,
  state: CoverageState,
  /** The day the interval passes, or until which it is kept; null where nothing is known. */
  due: text,
  /** 0 is the first quarter of the first year; null where nothing passes within the plan. */
  quarter: z.int().nullable(),
  because: z.string(),
  /** What would mend it: a cell more, a larger number in one, or a row of the year's plan. */
  mend: z.object({ kind: z.enum(['place', 'raise', 'row']), year: z.int() }).nullable(),
  mendWords: z.string(),
})
export type CoverageRow = z.infer<typeof CoverageRow>

export const CoverageView = z.object({
  firstYear: z.int(),
  /** The three-year plan that the answer rests on; null where there is none. */
  planId: Id.nullable(),
  planStatus: VersionStatus.nullable(),
  /** Years with a yearly plan, whose rows are counted. */
  yearlyPlans: z.array(z.object({ year: z.int(), decided: z.boolean() })),
  /** 'Dessa 5 passerar 36 månader om planen står'. */
  words: z.string(),
  /** How many that had passed before, and how many without a known granskning; '' where there are none. */
  alsoWords: z.string(),
  /** The gravest first, and of those the earliest. */
  rows: z.array(CoverageRow),
})
export type CoverageView = z.infer<typeof CoverageView>

const cellFields = {
  form: FollowUpForm.meta({ label: 'Form' }),
  expected: z
    .int('Skriv antalet som ett heltal.')
    .min(0, 'Antalet kan inte vara negativt.')
    .max(100_000, 'Antalet är för stort.')
    .nullable()
    .meta({ label: 'Antal' }),
  comment: optionalText(500).meta({ label: 'Kommentar' }),
}

export const multiYearContract = {
  /** The three-year plan that begins with the year: the draft if there is one, else the decided. */
  'plan.multiYear': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      view: MultiYearView.nullable(),
      /** Plans of other nämnder for the same years, and of the same nämnd that begin another year. */
      others: z.array(
        z.object({
          id: Id,
          committeeId: Id.nullable(),
          committeeName: text,
          firstYear: z.int(),
          status: VersionStatus,
        }),
      ),
      /** The plan that begins the year before, to roll on from. */
      previous: z.object({ id: Id, firstYear: z.int(), entries: z.int() }).nullable(),
      /** Insatser that a plan would hold. */
      serviceTypes: z.int(),
    }),
  ),
  'plan.multiYearById': query(z.object({ id: Id }), MultiYearView),
  /** A new draft: proposed by the rules, or last year's plan one year on with its last year proposed. */
  'plan.startMultiYear': command(
    z.object({ ...Scope, year: Year, from: z.enum(['proposal', 'previous']) }),
    z.object({ id: Id }),
  ),
  /** `expected` left out: what falls due, as the grid suggests. */
  'plan.placeEntry': command(
    z.object({
      planId: Id,
      serviceTypeId: Id,
      year: Year,
      form: cellFields.form.default('own'),
      expected: cellFields.expected.optional(),
      comment: cellFields.comment.default(null),
    }),
    MultiYearEntry,
  ),
  'plan.moveEntry': command(z.object({ id: Id, version: Version, year: Year }), MultiYearEntry),
  'plan.saveEntry': command(z.object({ id: Id, version: Version, ...cellFields }), MultiYearEntry),
  'plan.removeEntry': command(z.object({ id: Id, version: Version }), z.null()),
  'plan.saveMultiYear': command(
    z.object({ planId: Id, version: Version, comment: optionalText(2000).meta({ label: 'Kommentar' }) }),
    MultiYearPlan,
  ),
  'plan.decideMultiYear': command(
    z.object({
      planId: Id,
      version: Version,
      decidedBy: requiredText('Ange vem som fastställer (roll).', 120),
      decidedOn: IsoDay,
    }),
    z.null(),
  ),
  'plan.reviseMultiYear': command(z.object({ planId: Id }), z.object({ id: Id })),
  /** Only a draft: what was decided stays. */
  'plan.removeMultiYearDraft': command(z.object({ planId: Id, version: Version }), z.null()),
  'plan.multiYearDifference': query(
    z.object({ planId: Id }),
    z.object({
      from: text,
      rows: z.array(
        z.object({
          change: z.enum(['added', 'removed', 'moved', 'changed']),
          serviceType: z.string(),
          fields: z.array(z.object({ label: z.string(), before: text, after: text })),
        }),
      ),
    }),
  ),
  /** When the interval of every agreement and unit passes, if the plans stand. `planId` null: the plan in force for the year. */
  'plan.coverage': query(z.object({ ...Scope, year: Year, planId: Id.nullable().default(null) }), CoverageView),
}
