import type {
  CaseworkerJudgement,
  Gender,
  PartlyAnswer,
  SituationChange,
  SupportMeaning,
} from '../../contracts/collect-values'
import type { IsoDate } from '../iso-date'

/** One individuppföljning as it is counted: fixed values only, and nothing that points at a person. */
export interface FollowUpAnswer {
  answeredOn: IsoDate
  serviceTypeId: string
  providerId: string
  unitId: string | null
  roundId: string | null
  district: string | null
  gender: Gender | null
  judgement: CaseworkerJudgement
  supportAsDecided: PartlyAnswer | null
  couldInfluence: PartlyAnswer | null
  satisfied: PartlyAnswer | null
  change: SituationChange | null
  supportMeaning: SupportMeaning | null
  asAgreed: PartlyAnswer | null
  activities: PartlyAnswer | null
  planAndInformation: PartlyAnswer | null
  /** What the follow-up took. */
  minutes: number | null
  /** JSON: the questions that were hard to understand; null: not asked. */
  hardQuestions: string | null
}

/**
 * What figures are broken down by, the most important first. Where a group is too small, the last is given up before the
 * first (small-groups/blocks.ts).
 */
export const dimensions = ['serviceType', 'provider', 'gender', 'round', 'unit', 'tertial', 'district'] as const
export type Dimension = (typeof dimensions)[number]

/** What is told of a group, with its own protection each. */
export const measures = [
  'judgement',
  'supportAsDecided',
  'couldInfluence',
  'satisfied',
  'change',
  'supportMeaning',
  'asAgreed',
  'activities',
  'planAndInformation',
  'minutes',
  'hardQuestions',
] as const
export type Measure = (typeof measures)[number]

/** The value of a row that lacks one. */
export const none = ''

export const tertialOf = (day: IsoDate): 1 | 2 | 3 => {
  const month = Number(day.slice(5, 7))
  if (month <= 4) return 1
  return month <= 8 ? 2 : 3
}

/** What the answer is in each dimension, in their order. */
export const placeOf = (answer: FollowUpAnswer): string[] => [
  answer.serviceTypeId,
  answer.providerId,
  answer.gender ?? none,
  answer.roundId ?? none,
  answer.unitId ?? none,
  String(tertialOf(answer.answeredOn)),
  answer.district ?? none,
]
