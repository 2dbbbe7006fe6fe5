import { z } from 'zod'
import { CaseworkerJudgement, Gender, PartlyAnswer, SituationChange, SupportMeaning } from './collect-values'
import { archivable, Id, IsoDay, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()

export const FollowUpQuestion = z.enum([
  'supportAsDecided',
  'couldInfluence',
  'satisfied',
  'change',
  'supportMeaning',
  'asAgreed',
  'activities',
  'planAndInformation',
])
export type FollowUpQuestion = z.infer<typeof FollowUpQuestion>

/** One answer as the form registers it: fixed values and records of the register, never free text. */
export const FollowUpDraft = z.object({
  answeredOn: IsoDay.meta({ label: 'Datum' }),
  providerId: Id.meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.meta({ label: 'Insats' }),
  district: optionalText(60).meta({ label: 'Stadsdel' }),
  gender: Gender.nullable().meta({ label: 'Kön' }),
  roundId: Id.nullable().meta({ label: 'Omgång' }),
  supportAsDecided: PartlyAnswer.nullable(),
  couldInfluence: PartlyAnswer.nullable(),
  satisfied: PartlyAnswer.nullable(),
  change: SituationChange.nullable(),
  supportMeaning: SupportMeaning.nullable(),
  asAgreed: PartlyAnswer.nullable(),
  activities: PartlyAnswer.nullable(),
  planAndInformation: PartlyAnswer.nullable(),
  judgement: CaseworkerJudgement.meta({ label: 'Bedömning' }),
  minutes: z.int('Ange hela minuter.').min(0).max(600, 'Ange högst 600 minuter.').nullable().meta({ label: 'Minuter' }),
  /** null: not asked; empty: none was hard. */
  hardQuestions: z.array(FollowUpQuestion).nullable(),
})
export type FollowUpDraft = z.infer<typeof FollowUpDraft>

/** How many of the caseworkers' judgements were what. */
const judgementCounts = {
  answers: z.int(),
  poor: z.int(),
  approved: z.int(),
  veryGood: z.int(),
  /** False: the small groups in it are left out, and how many they are is not said. */
  whole: z.boolean(),
}

/** A figure, or why it is not shown. A protected group carries no number at all. */
const figureOf = <Shown extends z.ZodRawShape>(shown: Shown) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('empty') }),
    z.object({ state: z.literal('shown'), ...shown }),
    z.object({ state: z.literal('few') }),
    /** `because`: what could be worked out if it were shown; null where that has no name of its own. */
    z.object({ state: z.literal('revealing'), because: text }),
  ])

export const JudgementFigure = figureOf(judgementCounts)
export type JudgementFigure = z.infer<typeof JudgementFigure>

export const AnswerFigure = figureOf({
  answered: z.int(),
  counts: z.array(z.object({ value: z.string(), count: z.int() })),
})
export type AnswerFigure = z.infer<typeof AnswerFigure>

export const FollowUpBreakdown = z.enum(['provider', 'serviceType', 'unit', 'district', 'gender', 'tertial'])
export type FollowUpBreakdown = z.infer<typeof FollowUpBreakdown>

const group = {
  serviceTypeId: Id.nullable().default(null),
  providerId: Id.nullable().default(null),
  unitId: Id.nullable().default(null),
  /** '': not told. */
  district: z.string().max(60).nullable().default(null),
  gender: z.enum(['woman', 'man', 'other', '']).nullable().default(null),
  tertial: z.int().min(1).max(3).nullable().default(null),
}
const Named = z.object({ id: z.string(), name: z.string() })

/** The limit in force and how far the year's figures reach; null before its first tertial has closed. */
const reach = { limit: z.int(), through: IsoDay.nullable() }

export const FollowUpRow = z.object({
  id: z.string(),
  name: z.string(),
  /** The utförare of an enhet. */
  detail: text,
  all: JudgementFigure,
  women: JudgementFigure,
  men: JudgementFigure,
})
export type FollowUpRow = z.infer<typeof FollowUpRow>

/** An utförare and insats, as `figures individuppfoljning` tells it. */
export const FollowUpGroup = z.object({
  providerId: Id,
  provider: z.string(),
  serviceTypeId: Id,
  serviceType: z.string(),
  all: JudgementFigure,
  women: JudgementFigure,
  men: JudgementFigure,
})
export type FollowUpGroup = z.infer<typeof FollowUpGroup>

export const FollowUpChangeRow = z.object({
  providerId: Id,
  provider: z.string(),
  serviceTypeId: Id,
  serviceType: z.string(),
  now: JudgementFigure,
  before: JudgementFigure,
  /** Of the whole insats this year, to compare with. */
  insats: JudgementFigure,
  /** Percentage points more bristande than the year before; null where either is not shown. */
  points: z.int().nullable(),
  grown: z.boolean(),
  /** Why a deepened follow-up is called for; null where it is not. */
  deviation: text,
})
export type FollowUpChangeRow = z.infer<typeof FollowUpChangeRow>

export const FollowUpRoundDraft = z.object({
  title: requiredText('Ge omgången ett namn.', 120).meta({ label: 'Namn' }),
  fromDay: IsoDay.meta({ label: 'Från' }),
  toDay: IsoDay.meta({ label: 'Till' }),
  districts: z.array(requiredText('Skriv stadsdelen.', 60)).max(60).meta({ label: 'Stadsdelar' }),
  serviceTypeIds: z.array(Id).max(200).meta({ label: 'Insatser' }),
  pilot: z.boolean().meta({ label: 'Pilot' }),
  purpose: optionalText(1000).meta({ label: 'Syfte' }),
})

export const FollowUpRound = z.object({
  ...archivable,
  title: z.string(),
  fromDay: IsoDay,
  toDay: IsoDay,
  /** Empty: all. */
  districts: z.array(z.string()),
  serviceTypes: z.array(Named),
  pilot: z.boolean(),
  purpose: text,
  judgement: text,
  closedOn: IsoDay.nullable(),
})
export type FollowUpRound = z.infer<typeof FollowUpRound>

export const individualContract = {
  /** A year's judgements, broken down one way; protected groups without numbers. */
  'collect.individual': query(
    z.object({ ...Scope, year: Year, by: FollowUpBreakdown, ...group }),
    z.object({
      ...reach,
      /** Whether any row at all is registered, of whatever year. */
      any: z.boolean(),
      years: z.array(z.int()),
      total: JudgementFigure,
      rows: z.array(FollowUpRow),
      choices: z.object({
        serviceTypes: z.array(Named),
        providers: z.array(Named),
        /** Of the chosen utförare. */
        units: z.array(Named),
        districts: z.array(Named),
      }),
    }),
  ),
  /** Questions and aids of one group beside the same insats as a whole, and the group's judgements year by year. */
  'collect.individualGroup': query(
    z.object({ ...Scope, year: Year, ...group }),
    z.object({
      ...reach,
      questions: z.array(
        z.object({ question: FollowUpQuestion, group: AnswerFigure, insats: AnswerFigure.nullable() }),
      ),
      judgement: JudgementFigure,
      insats: JudgementFigure.nullable(),
      insatsName: text,
      /** Oldest first; `tertials` of a year where they are shown by themselves. */
      years: z.array(
        z.object({
          year: z.int(),
          through: IsoDay.nullable(),
          figure: JudgementFigure,
          tertials: z.array(z.object({ tertial: z.int(), figure: JudgementFigure })),
        }),
      ),
    }),
  ),
  /** Every utförare and insats of a year, in Swedish order. */
  'collect.individualGroups': query(
    z.object({ ...Scope, year: Year }),
    z.object({ ...reach, year: z.int(), rows: z.array(FollowUpGroup) }),
  ),
  /** Where bristande has grown since last year, and where it is so many that a deepened follow-up is called for. */
  'collect.individualChange': query(
    z.object({ ...Scope, year: Year }),
    z.object({ ...reach, throughBefore: IsoDay.nullable(), rows: z.array(FollowUpChangeRow) }),
  ),
  /** What the form offers: districts in use, open rounds. */
  'collect.individualChoices': query(
    z.object({}),
    z.object({ districts: z.array(z.string()), rounds: z.array(Named) }),
  ),
  /** @returns what the row can be taken back by, right after; it can't be read again. */
  'collect.saveIndividual': command(z.object({ draft: FollowUpDraft }), z.object({ receipt: Id })),
  'collect.takeBackIndividual': command(z.object({ receipt: Id }), z.null()),

  'collect.followUpRounds': query(
    z.object({ includeArchived: z.boolean().default(false) }),
    z.object({ rows: z.array(FollowUpRound), archived: z.int() }),
  ),
  'collect.followUpRound': query(
    z.object({ id: Id }),
    z.object({
      round: FollowUpRound,
      limit: z.int(),
      judgement: JudgementFigure,
      /** Over the answers of the round that can be told of; null where none can. */
      minutes: z.object({ answers: z.int(), median: z.number() }).nullable(),
      hardQuestions: z
        .object({
          answers: z.int(),
          rows: z.array(z.object({ question: FollowUpQuestion, count: z.int() })),
        })
        .nullable(),
    }),
  ),
  'collect.saveFollowUpRound': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: FollowUpRoundDraft }),
    FollowUpRound,
  ),
  /** A pilot is closed with what it showed. */
  'collect.closeFollowUpRound': command(
    z.object({ id: Id, version: Version, judgement: optionalText(4000) }),
    FollowUpRound,
  ),
  'collect.reopenFollowUpRound': command(z.object({ id: Id, version: Version }), FollowUpRound),
  'collect.archiveFollowUpRound': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}
