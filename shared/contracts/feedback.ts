import { z } from 'zod'
import { archivable, Id, IsoDay, optionalText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { signalFilter, signalList, signalParty, signalState } from './signal'
import { FeedbackKind } from './values'

const text = z.string().nullable()

/** What a person writes of a synpunkt, a klagomål or beröm. The number is given when it is saved. */
export const FeedbackDraft = z.object({
  kind: z.enum(FeedbackKind.options, 'Välj typ.').meta({ label: 'Typ' }),
  receivedOn: z.string('Ange dagen då den kom in.').pipe(IsoDay).meta({ label: 'Kom in' }),
  category: optionalText(120).meta({ label: 'Kategori' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  description: optionalText(4000).meta({ label: 'Beskrivning' }),
  receivedHow: optionalText(60).meta({ label: 'Hur den kom in' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
  answeredOn: IsoDay.nullable().meta({ label: 'Besvarad' }),
  unansweredReason: optionalText(500).meta({ label: 'Skäl till att svar inte lämnas' }),
})

export const Feedback = z.object({
  ...archivable,
  number: z.string(),
  receivedOn: z.string(),
  kind: FeedbackKind,
  category: text,
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  description: text,
  measure: text,
  status: text,
  responsible: text,
  answeredOn: text,
  unansweredReason: text,
  closedOn: text,
  receivedHow: text,
  reviewId: Id.nullable(),
})
export type Feedback = z.infer<typeof Feedback>

export const FeedbackRow = Feedback.extend({
  ...signalParty,
  ...signalState,
  /** Days from the day it came in to the answer; null while it is not answered. */
  answerDays: z.int().nullable(),
  /** 'har väntat 21 dagar'; null where no answer is waited for. */
  waitingWords: text,
  late: z.boolean(),
})
export type FeedbackRow = z.infer<typeof FeedbackRow>

/** How soon klagomål and synpunkter are answered. Beröm needs no answer and is left out. */
export const AnswerTimes = z.object({
  limitDays: z.int(),
  answered: z.int(),
  /** Days; null when none is answered. */
  median: z.number().nullable(),
  /** Answered within the limit. */
  within: z.int(),
  /** Base of the share: answered, and those not answered whose time has run out. */
  base: z.int(),
  percent: z.int().nullable(),
  late: z.int(),
  waiting: z.int(),
  /** Over without a day of answer: uppgift saknas. */
  withoutDay: z.int(),
  notes: z.array(z.string()),
})
export type AnswerTimes = z.infer<typeof AnswerTimes>

/** 'toAnswer': klagomål and synpunkter, all that is not beröm. */
export const FeedbackKindFilter = FeedbackKind.or(z.literal('toAnswer'))

export const feedbackContract = {
  'collect.feedback': query(
    z.object({
      ...signalFilter,
      kind: FeedbackKindFilter.nullable().default(null),
      /** Klagomål and synpunkter that have waited longer than the settings allow. */
      lateOnly: z.boolean().default(false),
    }),
    signalList(FeedbackRow),
  ),
  'collect.saveFeedback': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: FeedbackDraft }),
    Feedback,
  ),
  'collect.answerFeedback': command(
    z.object({ id: Id, version: Version, answeredOn: IsoDay, measure: optionalText(2000) }),
    Feedback,
  ),
  'collect.answerTimes': query(z.object({ ...Scope, year: Year }), AnswerTimes),
}
