import { z } from 'zod'
import { Check, Id, IsoDay, listInput, listOf, Scope, Version, Year } from './common'
import { command, query } from './define'
import { Growth } from './growth'
import { RaisedBy } from './collect-values'

const text = z.string().nullable()

/** The registers of what people tell: synpunkter, avvikelser, handläggares erfarenheter. One way of listing and counting. */
export const SignalRegister = z.enum(['feedback', 'deviation', 'experience'])
export type SignalRegister = z.infer<typeof SignalRegister>

/** How far it has come. Each register has its own words for the steps (shared/domain/signal/step.ts). */
export const SignalStep = z.enum(['received', 'investigating', 'handled', 'closed'])
export type SignalStep = z.infer<typeof SignalStep>

/** Whom it is about, read from the register and, where only an enhet is told, from the enhet. */
export const signalParty = {
  providerName: text,
  unitName: text,
  serviceTypeName: text,
  reviewNumber: text,
}

/** What the row's step says, and what stands in the way of closing it. */
export const signalState = { step: SignalStep, canClose: Check }

/** A filter for rows where the field holds nothing. */
export const missing = '-'

export const signalFilter = {
  ...listInput,
  ...Scope,
  /** First and last day that counts. */
  from: IsoDay.nullable().default(null),
  until: IsoDay.nullable().default(null),
  /** An id, or '-' for rows that don't tell. */
  providerId: Id.nullable().default(null),
  unitId: Id.nullable().default(null),
  serviceTypeId: Id.nullable().default(null),
  /** Kategori, or an avvikelse's typ, without regard to case. */
  category: z.string().max(300).nullable().default(null),
  /** 'open': not closed. */
  step: SignalStep.or(z.literal('open')).nullable().default(null),
  ids: z.array(Id).max(100_000).nullable().default(null),
}

/** A page of rows, with how many are archived. */
export const signalList = <Row extends z.ZodType>(row: Row) => listOf(row).extend({ archived: z.int() })

/** A year of a register as reports tell it: its own rows where it has any, else Historik's. */
export const SignalYear = z.object({
  year: z.int(),
  /** null: uppgift saknas. */
  total: z.int().nullable(),
  /** Set where the figures cover another period than the calendar year. */
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  byType: z.record(z.string(), z.int().nullable()),
  byCategory: z.record(z.string(), z.int().nullable()),
  byUnit: z.record(z.string(), z.int().nullable()),
  /** null: nothing is known of the year. */
  source: z.enum(['register', 'history', 'both']).nullable(),
})
export type SignalYear = z.infer<typeof SignalYear>

const one = { register: SignalRegister, id: Id, version: Version }

export const signalContract = {
  /** What has grown since last year, and where. `kind`: the feedback kind or the experience direction that is counted. */
  'collect.signalGrowth': query(
    z.object({ register: SignalRegister, ...Scope, year: Year, kind: z.string().max(40).nullable().default(null) }),
    Growth.extend({ from: z.string(), until: z.string() }),
  ),
  /** Every year that register or Historik knows, up to and including `year`, the oldest first. */
  'collect.signalYears': query(
    z.object({ register: z.enum(['feedback', 'deviation']), ...Scope, year: Year }),
    z.object({
      years: z.array(SignalYear),
      differences: z.array(z.string()),
      /** Years that Historik has for all nämnder together, and which are therefore not shown for one. */
      historyOfAll: z.int(),
    }),
  ),
  /** What a form may suggest, from earlier rows. */
  'collect.signalSuggestions': query(
    z.object({ register: SignalRegister }),
    z.object({ categories: z.array(z.string()), roles: z.array(z.string()), ways: z.array(z.string()) }),
  ),
  /** Closes as of a day, or opens again (`closedOn` null). */
  'collect.closeSignal': command(z.object({ ...one, closedOn: IsoDay.nullable() }), z.null()),
  'collect.archiveSignal': command(z.object({ ...one, archived: z.boolean() }), z.null()),
  /** A påkallad granskning that starts from what was told, linked both ways. */
  'collect.reviewFromSignal': command(
    z.object({ ...one, raisedBy: RaisedBy.nullable() }),
    z.object({ id: Id, number: z.string() }),
  ),
}
