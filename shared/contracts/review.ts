import { z } from 'zod'
import { archivable, Id, IsoDay, Month, optionalText, Year } from './common'
import { Outcome, ReviewKind } from './values'

const text = z.string().nullable()

export const ReviewDraft = z.object({
  /** Empty: the next free number of the year. */
  number: z.string().trim().max(40).nullable().meta({ label: 'Granskningsnummer' }),
  agreementId: Id.nullable().meta({ label: 'Avtal' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.meta({ label: 'Insats' }),
  kind: ReviewKind.meta({ label: 'Slag' }),
  year: Year.meta({ label: 'År' }),
  plannedMonth: Month.nullable().meta({ label: 'Planerad månad' }),
  completedOn: IsoDay.nullable().meta({ label: 'Genomförd' }),
  /** A ReviewMethod, or the words that an import brought. */
  method: optionalText(60).meta({ label: 'Metod' }),
  announced: z.boolean().nullable().meta({ label: 'Föranmäld' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
})
export const Review = z.object({
  ...archivable,
  number: z.string(),
  agreementId: Id.nullable(),
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  serviceTypeId: Id,
  kind: ReviewKind,
  year: z.int(),
  plannedMonth: z.int().nullable(),
  completedOn: text,
  /** A ReviewMethod, or the words that an import brought. */
  method: text,
  announced: z.boolean().nullable(),
  outcome: Outcome.nullable(),
  notCompletedReason: text,
  responsible: text,
  registryNumber: text,
  plannedFollowUpId: Id.nullable(),
  /** The visit as the calendar holds it: 'YYYY-MM-DD' and 'HH:MM'. */
  visitOn: text,
  visitStart: text,
  visitEnd: text,
})
export type Review = z.infer<typeof Review>
