import { z } from 'zod'
import { Id, optionalText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { Growth } from './growth'

const text = z.string().nullable()
const Hours = z.number('Ange antal timmar.').min(0, 'Antal timmar kan inte vara negativt.').max(1_000_000).nullable()
const MonthKey = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Ange en månad som 2026-11.')

export const HoursMonth = z.object({
  month: z.string(),
  id: Id.nullable(),
  version: z.int().nullable(),
  orderedHours: z.number().nullable(),
  invoicedHours: z.number().nullable(),
  /** Percent over (negative: under) the ordered hours; null when it can't be worked out. */
  percent: z.number().nullable(),
  state: z.enum(['within', 'over', 'notOrdered', 'unknown']),
  /** What is pointed out; null where nothing is. */
  sentence: text,
  explanation: text,
})
export type HoursMonth = z.infer<typeof HoursMonth>

export const HoursRow = z.object({
  /** Utförare, insats and agreement together. */
  key: z.string(),
  providerId: Id,
  providerName: z.string(),
  serviceTypeId: Id,
  serviceTypeName: z.string(),
  agreementId: Id.nullable(),
  agreementNumber: text,
  months: z.array(HoursMonth).length(12),
  orderedHours: z.number().nullable(),
  invoicedHours: z.number().nullable(),
  percent: z.number().nullable(),
  /** Months that the sums are of: those where both are known. */
  knownMonths: z.int(),
  pointedOut: z.int(),
  unexplained: z.int(),
})
export type HoursRow = z.infer<typeof HoursRow>

export const serviceHoursContract = {
  'collect.serviceHours': query(
    z.object({
      ...Scope,
      year: Year,
      search: z.string().max(200).default(''),
      pointedOut: z.boolean().default(false),
      providerId: Id.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
    }),
    z.object({
      rows: z.array(HoursRow),
      totalUnfiltered: z.int(),
      limitPercent: z.number(),
      pointedOut: z.int(),
      unexplained: z.int(),
    }),
  ),
  /** One month of an utförare's insats; a month emptied of everything is taken away. */
  'collect.saveServiceHours': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      providerId: Id,
      serviceTypeId: Id,
      agreementId: Id.nullable(),
      month: MonthKey,
      orderedHours: Hours,
      invoicedHours: Hours,
      explanation: optionalText(1000),
    }),
    z.null(),
  ),
  /** Months pointed out against the same months of the year before, per utförare and per insats. */
  'collect.serviceHoursGrowth': query(z.object({ ...Scope, year: Year }), Growth),
}
