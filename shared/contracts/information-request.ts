import { z } from 'zod'
import { archivable, Check, Id, IsoDay, optionalText, recordBase, requiredText, Scope, Version } from './common'
import { command, query } from './define'

const text = z.string().nullable()

export const RequestState = z.enum(['draft', 'waiting', 'late', 'answered', 'closed'])
export type RequestState = z.infer<typeof RequestState>

export const RequestItem = z.object({
  ...recordBase,
  requestId: Id,
  position: z.int(),
  title: z.string(),
  receivedOn: text,
  remark: text,
  /** Evidence files that hang on it. */
  files: z.int(),
})
export type RequestItem = z.infer<typeof RequestItem>

export const RequestRow = z.object({
  ...archivable,
  number: z.string(),
  providerId: Id,
  providerName: z.string(),
  unitId: Id.nullable(),
  unitName: text,
  reviewId: Id.nullable(),
  reviewNumber: text,
  /** The granskning's agreement, else the utförare's latest. */
  agreementNumber: text,
  subject: z.string(),
  purpose: text,
  requestedOn: text,
  dueOn: text,
  remindedOn: text,
  closedOn: text,
  closedReason: text,
  /** Role. */
  responsible: text,
  registryNumber: text,
  items: z.array(RequestItem),
  received: z.int(),
  state: RequestState,
  /** 'sen 2 dagar', 'om 3 dagar'; null where nothing is waited for. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  /** 'med stöd av SoL (2025:400) 15 kap. 9 §': what held on the day it was sent, else today; null where unknown. */
  legalBasis: text,
})
export type RequestRow = z.infer<typeof RequestRow>

export const RequestDraft = z.object({
  providerId: Id.meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  /** The granskning it prepares; null for one that stands by itself. */
  reviewId: Id.nullable(),
  subject: requiredText('Skriv vad begäran gäller.', 200).meta({ label: 'Vad begäran gäller' }),
  purpose: optionalText(2000).meta({ label: 'Ändamål' }),
  /** Empty until it is sent. */
  requestedOn: IsoDay.nullable().meta({ label: 'Skickad' }),
  dueOn: IsoDay.nullable().meta({ label: 'Svar senast' }),
  responsible: optionalText(120).meta({ label: 'Kontakt (roll)' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
  /** What is asked for, in order; an id keeps what has been received of it. */
  items: z
    .array(z.object({ id: Id.nullable(), title: requiredText('Skriv vad som begärs.', 300) }))
    .max(60)
    .meta({ label: 'Begärda uppgifter' }),
})

export const informationRequestContract = {
  /** Newest first, what is late before everything else. */
  'collect.requests': query(
    z.object({
      ...Scope,
      state: RequestState.nullable().default(null),
      providerId: Id.nullable().default(null),
      reviewId: Id.nullable().default(null),
      search: z.string().max(200).default(''),
      includeArchived: z.boolean().default(false),
    }),
    z.object({
      rows: z.array(RequestRow),
      totalUnfiltered: z.int(),
      counts: z.record(RequestState, z.int()),
    }),
  ),
  'collect.request': query(
    z.object({ id: Id }),
    z.object({
      request: RequestRow,
      canWriteLetter: Check,
      files: z.array(z.object({ id: Id, itemId: Id.nullable(), fileName: z.string() })),
    }),
  ),
  'collect.saveRequest': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: RequestDraft }),
    RequestRow,
  ),
  /** What came, and when; null takes it back. */
  'collect.receiveItem': command(
    z.object({ id: Id, version: Version, receivedOn: IsoDay.nullable(), remark: optionalText(500).optional() }),
    RequestRow,
  ),
  'collect.remindRequest': command(z.object({ id: Id, version: Version, remindedOn: IsoDay }), RequestRow),
  /** Ends the waiting with its reason; null opens it again. */
  'collect.closeRequest': command(
    z.object({
      id: Id,
      version: Version,
      closing: z.object({ closedOn: IsoDay, reason: requiredText('Skriv varför begäran avslutas.', 500) }).nullable(),
    }),
    RequestRow,
  ),
  'collect.archiveRequest': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}
