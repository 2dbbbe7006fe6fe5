import fc from 'fast-check'
import {
  type Dimension,
  dimensions,
  type FollowUpAnswer,
  type Measure,
} from '../../../../shared/domain/individual/answer'
import type { Selection } from '../../../../shared/domain/individual/group'
import type { Cell } from '../../../../shared/domain/individual/protected-year'

export const anAnswer = (fields: Partial<FollowUpAnswer> = {}): FollowUpAnswer => ({
  answeredOn: '2025-02-03',
  serviceTypeId: 'hvb',
  providerId: 'eken',
  unitId: null,
  roundId: null,
  district: null,
  gender: null,
  judgement: 'approved',
  supportAsDecided: 'yes',
  couldInfluence: null,
  satisfied: null,
  change: null,
  supportMeaning: null,
  asAgreed: null,
  activities: null,
  planAndInformation: null,
  minutes: null,
  hardQuestions: null,
  ...fields,
})

/** Half good, half bad: never all alike. */
export const manyAnswers = (count: number, fields: Partial<FollowUpAnswer> = {}): FollowUpAnswer[] =>
  Array.from({ length: count }, (_, index) =>
    anAnswer({
      judgement: index % 2 === 0 ? 'approved' : 'poor',
      supportAsDecided: index % 2 === 0 ? 'yes' : 'no',
      ...fields,
    }),
  )

const day = fc.constantFrom('2025-02-03', '2025-06-03', '2025-10-03')

/** A year of few answers over few places: what a municipality's smallest utförare look like. */
export const smallYear: fc.Arbitrary<FollowUpAnswer[]> = fc
  .array(
    fc.record({
      answeredOn: day,
      serviceTypeId: fc.constantFrom('hvb', 'boende'),
      providerId: fc.constantFrom('eken', 'björken', 'granen'),
      unitId: fc.constantFrom(null, 'norr', 'väst'),
      roundId: fc.constantFrom(null, null, 'pilot'),
      district: fc.constantFrom(null, 'a', 'b'),
      gender: fc.constantFrom('woman' as const, 'man' as const, 'other' as const, null),
      judgement: fc.constantFrom('poor' as const, 'approved' as const, 'approved' as const, 'veryGood' as const),
      supportAsDecided: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, null),
      minutes: fc.constantFrom(null, 10, 20),
    }),
    { minLength: 1, maxLength: 9 },
  )
  // The same few kinds of rows several times over: groups both above and under the limit.
  .chain((kinds) =>
    fc
      .tuple(...kinds.map(() => fc.integer({ min: 1, max: 7 })))
      .map((times) => kinds.flatMap((kind, index) => Array.from({ length: times[index] ?? 1 }, () => anAnswer(kind)))),
  )

/** Every group that can be asked for: each combination of one value, or any, in every dimension. */
export function everySelection(cells: readonly Cell[]): Selection[] {
  let made: Selection[] = [{}]
  dimensions.forEach((dimension: Dimension, index) => {
    const values = [...new Set(cells.map(({ place }) => place[index] ?? ''))]
    made = made.flatMap((selection) => [
      selection,
      ...values.map((value) => ({ ...selection, [dimension]: new Set([value]) })),
    ])
  })
  return made
}

/** Those that `smallYear` varies, and one that nobody has answered. */
export const variedMeasures: readonly Measure[] = ['judgement', 'supportAsDecided', 'minutes', 'change']
