import { z } from 'zod'
import { RiskScaleSchema } from './analyse'
import { Check, Id, IsoDay, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { ControlDeviation, VersionStatus } from './values'

const text = z.string().nullable()
const Tertial = z.union([z.literal(1), z.literal(2), z.literal(3)], 'Välj tertial 1, 2 eller 3.')

export const ControlPlan = z.object({
  ...recordBase,
  committeeId: Id.nullable(),
  year: z.int(),
  revision: z.int(),
  status: VersionStatus,
  decidedBy: text,
  decidedOn: text,
  previousId: Id.nullable(),
})
export type ControlPlan = z.infer<typeof ControlPlan>

export const ControlActivityDraft = z.object({
  riskId: Id.meta({ label: 'Risk' }),
  title: requiredText('Skriv vad som kontrolleras.', 500).meta({ label: 'Kontrollmoment' }),
  method: optionalText(1000).meta({ label: 'Metod' }),
  frequency: optionalText(120).meta({ label: 'Frekvens' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  reportsTo: optionalText(120).meta({ label: 'Rapporteras till' }),
})

export const ControlResultDraft = z.object({
  deviation: ControlDeviation.nullable().meta({ label: 'Avvikelse' }),
  result: optionalText(2000).meta({ label: 'Resultat' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
  measureResponsible: optionalText(120).meta({ label: 'Ansvarig för åtgärden (roll)' }),
  measureDueOn: IsoDay.nullable().meta({ label: 'Åtgärden klar senast' }),
})

/** A risk of a portfolio for internal control, with what its scale says of it. */
export const ControlRisk = z.object({
  id: Id,
  number: z.int(),
  event: z.string(),
  cause: text,
  process: text,
  treatment: text,
  responsible: text,
  likelihood: z.int(),
  consequence: z.int(),
  value: z.int(),
  word: z.string(),
  level: z.enum(['low', 'mid', 'high']),
  /** The band, or a grave konsekvens, demands a kontrollmoment. */
  mustBeControlled: z.boolean(),
  analysisId: Id,
  analysisTitle: z.string(),
  analysisYear: z.int(),
  analysisStatus: VersionStatus,
})
export type ControlRisk = z.infer<typeof ControlRisk>

export const ControlResult = z.object({
  ...recordBase,
  activityId: Id,
  tertial: z.int(),
  result: text,
  deviation: ControlDeviation.nullable(),
  measure: text,
  measureResponsible: text,
  measureDueOn: text,
})
export type ControlResult = z.infer<typeof ControlResult>

/** One tertial of a kontrollmoment: what it owes, what was found, and where the measure stands. */
export const ControlFollowUp = z.object({
  tertial: Tertial,
  state: z.enum(['done', 'open', 'late', 'notOwed']),
  result: ControlResult.nullable(),
  measureState: z.enum(['open', 'late', 'closed']).nullable(),
})
export type ControlFollowUp = z.infer<typeof ControlFollowUp>

export const ControlActivity = z.object({
  ...recordBase,
  planId: Id,
  originId: Id.nullable(),
  title: z.string(),
  method: text,
  frequency: text,
  responsible: text,
  reportsTo: text,
  riskId: Id,
  risk: ControlRisk,
  /** Tertial 1, 2 and 3, in that order. */
  followUps: z.array(ControlFollowUp),
})
export type ControlActivity = z.infer<typeof ControlActivity>

export const TertialSummary = z.object({
  tertial: Tertial,
  phase: z.enum(['coming', 'running', 'due', 'late']),
  /** 'Avslutades 2026-08-31. Uppföljningen skulle vara klar 2026-09-30.' */
  words: z.string(),
  owed: z.int(),
  done: z.int(),
  late: z.int(),
  none: z.int(),
  minor: z.int(),
  serious: z.int(),
  unjudged: z.int(),
  measuresOpen: z.int(),
  measuresLate: z.int(),
  measuresClosed: z.int(),
  /** '1 allvarlig avvikelse och 2 utan avvikelse'. */
  deviationWords: z.string(),
  measureWords: z.string(),
})
export type TertialSummary = z.infer<typeof TertialSummary>

export const ControlPlanView = z.object({
  plan: ControlPlan,
  committeeName: text,
  activities: z.array(ControlActivity),
  /** One matrix a scale, with the plan's risks. */
  matrices: z.array(
    z.object({
      scale: RiskScaleSchema,
      risks: z.int(),
      cells: z.array(
        z.object({ likelihood: z.int(), consequence: z.int(), value: z.int(), count: z.int(), riskIds: z.array(Id) }),
      ),
    }),
  ),
  /** Risks that must have a kontrollmoment and have none in any plan of the year. */
  uncontrolled: z.array(ControlRisk),
  /** What a reader must know: risks of an older year, of a replaced version. */
  notes: z.array(z.string()),
  tertials: z.array(TertialSummary),
  /** The tertial to work with today. */
  currentTertial: Tertial,
  canDecide: Check,
  versions: z.array(z.object({ id: Id, revision: z.int(), status: VersionStatus, decidedOn: text })),
})
export type ControlPlanView = z.infer<typeof ControlPlanView>

export const controlContract = {
  /** The plan to work with for nämnd and year: the draft if there is one, else the decided. */
  'plan.controlPlan': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      view: ControlPlanView.nullable(),
      /** The plan in force, whose results are registered while a new version is written. */
      inForceId: Id.nullable(),
      /** Plans of the same year under other nämnder, the joint one first. */
      others: z.array(z.object({ id: Id, committeeName: text, status: VersionStatus })),
      /** Newest plan of an earlier year for the same nämnd, to copy from. */
      earlier: z.object({ id: Id, year: z.int(), activities: z.int() }).nullable(),
      /** Portfolios of the year with risks to choose from. */
      portfolios: z.int(),
    }),
  ),
  'plan.controlPlanById': query(z.object({ planId: Id }), ControlPlanView),
  /** Empty, or copied from an earlier year: kontrollmoment with this year's risk values, without results. */
  'plan.startControlPlan': command(z.object({ ...Scope, year: Year, copyFromId: Id.nullable() }), z.object({ id: Id })),
  /** The risks to choose from: the nämnd's portfolios of the year and the joint ones, each with where it is controlled. */
  'plan.controlRisks': query(
    z.object({ planId: Id }),
    z.object({
      portfolios: z.array(
        z.object({
          id: Id,
          title: z.string(),
          committeeName: text,
          status: VersionStatus,
          revision: z.int(),
          risks: z.array(
            ControlRisk.extend({
              /** Kontrollmoment for the risk in this plan. */
              here: z.int(),
              /** Names of other plans of the year that have a kontrollmoment for it. */
              elsewhere: z.array(z.string()),
              /** What controlled the same risk the year before, else its treatment; to begin from. */
              suggestion: text,
            }),
          ),
        }),
      ),
    }),
  ),
  /** Several risks at once, each with its kontrollmoment. */
  'plan.addControlActivities': command(
    z.object({
      planId: Id,
      rows: z
        .array(z.object({ riskId: Id, title: requiredText('Skriv vad som kontrolleras.', 500) }))
        .min(1, 'Välj minst en risk.')
        .max(200),
    }),
    z.object({ ids: z.array(Id) }),
  ),
  'plan.saveControlActivity': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), planId: Id, draft: ControlActivityDraft }),
    z.object({ id: Id }),
  ),
  /** The same words for every kontrollmoment that lacks them. */
  'plan.fillControlActivities': command(
    z.object({
      planId: Id,
      field: z.enum(['method', 'frequency', 'responsible', 'reportsTo']),
      value: requiredText('Skriv vad som ska stå.', 120),
    }),
    z.object({ changed: z.int() }),
  ),
  'plan.removeControlActivity': command(z.object({ id: Id, version: Version }), z.null()),
  /** Allowed in a decided plan: a result is not the plan. The log keeps what stood before. */
  'plan.saveControlResult': command(
    z.object({ activityId: Id, tertial: Tertial, version: Version.nullable(), draft: ControlResultDraft }),
    ControlResult,
  ),
  'plan.decideControlPlan': command(
    z.object({
      planId: Id,
      version: Version,
      decidedBy: requiredText('Ange vem som fastställer (roll).', 120),
      decidedOn: IsoDay,
    }),
    ControlPlan,
  ),
  'plan.reviseControlPlan': command(z.object({ planId: Id }), z.object({ id: Id })),
  /** Throws a draft away with its kontrollmoment; a decided version of the same year stands. */
  'plan.removeControlDraft': command(z.object({ planId: Id, version: Version }), z.null()),
  /** What a version changes against the one it was made from. */
  'plan.controlDifference': query(
    z.object({ planId: Id }),
    z.object({
      from: text,
      rows: z.array(
        z.object({
          change: z.enum(['added', 'removed', 'changed']),
          title: z.string(),
          risk: z.string(),
          fields: z.array(z.object({ label: z.string(), before: text, after: text })),
        }),
      ),
    }),
  ),
}
