import { z } from 'zod'
import { EconomicJudgement, EconomicPart, EconomicPartResult } from './collect-values'
import { archivable, Id, IsoDay, listInput, listOf, optionalText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { Growth } from './growth'

const text = z.string().nullable()

export const ControlStateValue = z.enum(['never', 'late', 'soon', 'later'])

export const EconomicPartDraft = z.object({
  part: EconomicPart,
  result: EconomicPartResult.nullable().meta({ label: 'Resultat' }),
  note: optionalText(250).meta({ label: 'Anteckning' }),
  source: optionalText(200).meta({ label: 'Källa' }),
  /** Empty: the control's day and role. */
  checkedOn: IsoDay.nullable().meta({ label: 'Kontrollerad' }),
  checkedBy: optionalText(120).meta({ label: 'Av (roll)' }),
})
export type EconomicPartDraft = z.infer<typeof EconomicPartDraft>

export const EconomicControlDraft = z.object({
  controlledOn: IsoDay.meta({ label: 'Datum' }),
  controlledBy: optionalText(120).meta({ label: 'Kontrollerad av (roll)' }),
  parts: z.array(EconomicPartDraft).max(EconomicPart.options.length),
  remark: optionalText(2000).meta({ label: 'Anmärkning i övrigt' }),
  judgement: EconomicJudgement.nullable().meta({ label: 'Bedömning' }),
  judgementReason: optionalText(2000).meta({ label: 'Skäl till bedömningen' }),
  /** Asked for where the judgement is serious: what was decided about telling the responsible authority. */
  authorityNote: optionalText(2000).meta({ label: 'Anmälan till ansvarig myndighet' }),
  nextDueOn: IsoDay.nullable().meta({ label: 'Nästa kontroll senast' }),
})
export type EconomicControlDraft = z.infer<typeof EconomicControlDraft>

/** One control with its parts, in their usual order. */
export const EconomicControlRecord = z.object({
  ...archivable,
  providerId: Id,
  controlledOn: z.string(),
  controlledBy: text,
  parts: z.array(EconomicPartDraft),
  remark: text,
  judgement: EconomicJudgement.nullable(),
  judgementReason: text,
  authorityNote: text,
  nextDueOn: text,
  /** The day decided, else so many months after the control as the settings say. */
  dueOn: z.string(),
  remarks: z.array(z.string()),
  proposed: z.object({ judgement: EconomicJudgement.nullable(), because: z.string() }),
})
export type EconomicControlRecord = z.infer<typeof EconomicControlRecord>

/** An utförare outside the municipality with its latest control. */
export const EconomicProvider = z.object({
  id: Id,
  name: z.string(),
  /** The utförare has an agreement in force; without one no control is owed. */
  hasAgreement: z.boolean(),
  controlId: Id.nullable(),
  controlledOn: text,
  judgement: EconomicJudgement.nullable(),
  /** What the latest control remarked on. */
  remarks: z.array(z.string()),
  hasRemark: z.boolean(),
  dueOn: text,
  state: ControlStateValue,
  controls: z.int(),
})
export type EconomicProvider = z.infer<typeof EconomicProvider>

export const EconomicFilter = z.enum(['late', 'soon', 'remark', 'never'])
export type EconomicFilter = z.infer<typeof EconomicFilter>

export const economicContract = {
  'collect.economicProviders': query(
    z.object({
      ...listInput,
      ...Scope,
      filter: EconomicFilter.nullable().default(null),
      /** Utförare whose controls of the year remarked on the part, or whatever part: behind a figure of growth. */
      part: EconomicPart.nullable().default(null),
      providerId: Id.nullable().default(null),
      year: Year.nullable().default(null),
    }),
    listOf(EconomicProvider).extend({
      late: z.int(),
      soon: z.int(),
      remark: z.int(),
      never: z.int(),
      months: z.int(),
    }),
  ),
  /** The controls of one utförare, the newest first, and what a new one starts with. */
  'collect.economicControls': query(
    z.object({ providerId: Id }),
    z.object({
      providerName: z.string(),
      /** egen regi: has no ekonomisk kontroll. */
      inHouse: z.boolean(),
      rows: z.array(EconomicControlRecord),
      /** Sources of the last control, and who made it. */
      start: EconomicControlDraft,
      months: z.int(),
      today: z.string(),
    }),
  ),
  /** The one place where a control and its parts are written: the columns of the workbook follow from the parts. */
  'collect.saveEconomicControl': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), providerId: Id, draft: EconomicControlDraft }),
    EconomicControlRecord,
  ),
  'collect.archiveEconomicControl': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
  /** Remarks of the year against the year before, per part and per utförare. */
  'collect.economicGrowth': query(z.object({ ...Scope, year: Year }), Growth),
}
