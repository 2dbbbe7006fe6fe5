import { z } from 'zod'
import { Gender } from './collect-values'
import { archivable, FileContent, Id, IsoDay, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, job, query } from './define'
import { Growth } from './growth'

const text = z.string().nullable()
const count = z.int()

export const DelayedDecisionDraft = z.object({
  reportedOn: IsoDay.meta({ label: 'Rapportdatum' }),
  /** Empty gives the next free one. */
  number: optionalText(60).meta({ label: 'Nummer' }),
  serviceTypeId: requiredText('Välj insats.', 64).meta({ label: 'Insats' }),
  gender: Gender.nullable().meta({ label: 'Kön' }),
  decidedOn: IsoDay.meta({ label: 'Beslutsdatum' }),
  interrupted: z
    .union([z.literal(0), z.literal(1)])
    .nullable()
    .meta({ label: 'Avbrott' }),
  interruptedOn: IsoDay.nullable().meta({ label: 'Avbrottsdatum' }),
  carriedOutOn: IsoDay.nullable().meta({ label: 'Verkställt' }),
  endedOn: IsoDay.nullable().meta({ label: 'Upphörde' }),
  endedReason: optionalText(500).meta({ label: 'Upphörde därför att' }),
  reason: optionalText(1000).meta({ label: 'Skäl' }),
})
export type DelayedDecisionDraft = z.infer<typeof DelayedDecisionDraft>

export const DelayedStateValue = z.enum([
  'tooYoung',
  'months3to6',
  'months6to9',
  'months9to12',
  'over12',
  'carriedOut',
  'ended',
])
export type DelayedStateValue = z.infer<typeof DelayedStateValue>

/** A decision as it stands in one quarter's report; the number is the same from quarter to quarter. */
export const DelayedDecision = z.object({
  ...archivable,
  number: z.string(),
  reportedOn: z.string(),
  serviceTypeId: Id,
  serviceTypeName: z.string(),
  gender: Gender.nullable(),
  decidedOn: z.string(),
  interrupted: z.int().nullable(),
  interruptedOn: text,
  carriedOutOn: text,
  endedOn: text,
  endedReason: text,
  reason: text,
  lawReference: text,
  sentToIvoOn: text,
  sentToAuditorsOn: text,
  sentToCouncilOn: text,
  state: DelayedStateValue,
  /** Whole months waited on the report day. */
  months: z.int(),
  /** Reports before this one that the decision stands in. */
  reportedBefore: z.int(),
})
export type DelayedDecision = z.infer<typeof DelayedDecision>

export const DelayedBuckets = z.object({
  months3to6: count.nullable(),
  months6to9: count.nullable(),
  months9to12: count.nullable(),
  over12: count.nullable(),
})

/** One insats: what waits, by time; the split is null where it is not shown or not known. */
export const DelayedInsats = z.object({
  serviceTypeId: Id.nullable(),
  serviceType: z.string(),
  total: count.nullable(),
  women: count.nullable(),
  men: count.nullable(),
  ...DelayedBuckets.shape,
  carriedOut: count.nullable(),
  interrupted: count.nullable(),
  ids: z.array(Id),
})
export type DelayedInsats = z.infer<typeof DelayedInsats>

export const DelayedFee = z.object({
  year: count,
  amountSek: count,
  /** 'register' or 'history', so that a report can say which. */
  source: z.enum(['register', 'history']),
  ids: z.array(Id),
})

/** The statistics of one report day: number, kinds of insats and time, with what else the quality work asks. */
export const DelayedFigures = z.object({
  /** null: neither the register nor Historik has anything. */
  date: text,
  source: z.enum(['register', 'history']).nullable(),
  total: count.nullable(),
  interrupted: count.nullable(),
  carriedOut: count.nullable(),
  ended: count.nullable(),
  tooYoung: count.nullable(),
  women: count.nullable(),
  men: count.nullable(),
  rows: z.array(DelayedInsats),
  sums: DelayedBuckets,
  fees: z.array(DelayedFee),
  /** The smallest group whose split is shown. */
  genderLimit: count,
  /** Where register and Historik both have the year and differ, in sentences. */
  differences: z.array(z.string()),
})
export type DelayedFigures = z.infer<typeof DelayedFigures>

export const DelayedReport = z.object({
  reportedOn: z.string(),
  decisions: count,
  waiting: count,
  carriedOut: count,
  ended: count,
  /** The latest day on which the whole report was sent; null while something of it is not. */
  sentToIvoOn: text,
  sentToAuditorsOn: text,
  sentToCouncilOn: text,
})
export type DelayedReport = z.infer<typeof DelayedReport>

export const DelayedReceiver = z.enum(['ivo', 'auditors', 'council'])
export type DelayedReceiver = z.infer<typeof DelayedReceiver>

export const SpecialFeeDraft = z.object({
  year: Year.meta({ label: 'År' }),
  decidedOn: IsoDay.nullable().meta({ label: 'Beslutad' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  amountSek: z
    .int('Ange hela kronor.')
    .min(0, 'Beloppet kan inte vara negativt.')
    .max(100_000_000)
    .meta({ label: 'Kronor' }),
  registryNumber: optionalText(100).meta({ label: 'Diarienummer' }),
  note: optionalText(1000).meta({ label: 'Anteckning' }),
})
export type SpecialFeeDraft = z.infer<typeof SpecialFeeDraft>

export const SpecialFee = z.object({
  ...archivable,
  ...SpecialFeeDraft.shape,
  year: count,
  registryNumber: text,
  note: text,
  decidedOn: text,
  amountSek: count,
  serviceTypeName: text,
  /** The sum is outside the law's span on the day of the decision. */
  warning: text,
})
export type SpecialFee = z.infer<typeof SpecialFee>

export const delayedDecisionContract = {
  /** The report days, the newest first, and what a new one would hold. */
  'collect.delayedReports': query(
    z.object({ ...Scope }),
    z.object({
      rows: z.array(DelayedReport),
      /** The last day of the quarter that ended last. */
      proposedDay: z.string(),
      /** Decisions that wait in the latest report and would be carried forward. */
      toCarry: count,
    }),
  ),
  'collect.delayedDecisions': query(
    z.object({ ...Scope, reportedOn: IsoDay, includeArchived: z.boolean().default(false) }),
    z.object({ rows: z.array(DelayedDecision), archived: count }),
  ),
  /** @returns the statistics of the report day, protected as they may be shown */
  'collect.delayedStatistics': query(z.object({ ...Scope, reportedOn: IsoDay }), DelayedFigures),
  /** The latest report in or before the year's end, else what Historik knows of the year. */
  'collect.delayedFigures': query(z.object({ ...Scope, year: Year }), DelayedFigures),
  /** A quarter against the same quarter of the year before, per insats and per time waited. */
  'collect.delayedGrowth': query(z.object({ ...Scope, reportedOn: IsoDay }), Growth),
  'collect.saveDelayedDecision': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: DelayedDecisionDraft }),
    z.object({ id: Id }),
  ),
  'collect.archiveDelayedDecision': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
  /** A new report day: every decision that still waits, or was carried out after the latest report, is carried forward. */
  'collect.startDelayedReport': command(z.object({ reportedOn: IsoDay }), z.object({ carried: count })),
  'collect.markDelayedSent': command(
    z.object({ reportedOn: IsoDay, receiver: DelayedReceiver, sentOn: IsoDay.nullable() }),
    z.object({ decisions: count }),
  ),
  /** `list` for IVO and revisorer: each decision. `statistics` for fullmäktige: number, kinds of insats and time only. */
  'collect.delayedWorkbook': job(
    z.object({ ...Scope, reportedOn: IsoDay, kind: z.enum(['list', 'statistics']) }),
    z.object({ file: FileContent }),
  ),
  'collect.specialFees': query(z.object({}), z.object({ rows: z.array(SpecialFee), history: z.array(DelayedFee) })),
  'collect.saveSpecialFee': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: SpecialFeeDraft }),
    z.object({ id: Id }),
  ),
  'collect.archiveSpecialFee': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}
