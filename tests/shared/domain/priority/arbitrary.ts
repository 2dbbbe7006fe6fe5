import fc from 'fast-check'
import type { Weights } from '../../../../shared/contracts/weights'
import { defaultWeights } from '../../../../shared/domain/priority/default-weights'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import { someFacts } from './facts'

const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const finding = fc.record({
  severity: fc.constantFrom('minor' as const, 'moderate' as const, 'serious' as const, null),
  late: fc.boolean(),
  year: fc.integer({ min: 2023, max: 2026 }),
})

const areaRisk = fc.integer({ min: 1, max: 16 }).map((value) => ({
  event: 'Bemanning nattetid',
  value,
  word: value >= 8 ? 'Hög' : 'Medel',
  level: value >= 8 ? ('high' as const) : ('mid' as const),
  size: 4,
  year: 2027,
}))

const differences = fc.record({
  provider: fc.constantFrom('Utförare Eken', 'Utförare Åsen', 'Utförare Ösan', 'utförare eken', 'Ärlan'),
  intervalMonths: fc.constantFrom(12, 24, 36, 60),
  lastReviewedOn: fc.option(day(2018, 2026)),
  areaRisk: fc.option(areaRisk),
  openFindings: fc.array(finding, { maxLength: 6 }),
  hasAgreement: fc.boolean(),
  startDate: day(2019, 2027),
})

/** Candidates as a register could hold them, each with an id of its own. */
export const candidates: fc.Arbitrary<PriorityFacts[]> = fc.array(differences, { maxLength: 25 }).map((list) =>
  list.map(({ hasAgreement, startDate, ...rest }, index) => {
    const facts = someFacts({ ...rest, providerId: `p${index}` })
    if (!hasAgreement) {
      return {
        ...facts,
        agreementId: null,
        agreement: null,
        agreementPeriod: null,
        unitId: `u${index}`,
        unit: 'Enheten',
      }
    }
    const agreementPeriod = {
      startDate,
      endDate: null,
      extensionTo: null,
      status: 'inForce' as const,
      terminatedOn: null,
    }
    return { ...facts, agreementId: `a${index}`, agreement: `A-${index % 3}`, agreementPeriod }
  }),
)

const counts = fc.nat({ max: 12 })
const counted = fc.record({ lastYear: counts, yearBefore: counts })
const outcomes = fc.constantFrom('complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply', null)
const steps = fc.constantFrom('completion', 'rectification', 'warning', 'penalty')

/** What the sources beside the reviews may say, each of them also as nothing. */
export const sourceFacts: fc.Arbitrary<Partial<PriorityFacts>> = fc.record({
  inHouse: fc.boolean(),
  lastReviewedOn: fc.option(day(2018, 2026)),
  openFindings: fc.array(finding, { maxLength: 4 }),
  placements: fc.option(fc.nat({ max: 60 })),
  complaints: fc.option(counted),
  deviations: fc.option(counted.map((both) => ({ ...both, serious: Math.floor(both.lastYear / 2) }))),
  lexSarah: fc.option(counted.map((both) => ({ ...both, toIvo: Math.floor(both.lastYear / 2) }))),
  sanctions: fc.option(fc.array(fc.record({ step: steps, decidedOn: day(2025, 2026) }), { maxLength: 3 })),
  economicControl: fc.option(
    fc.record({
      controlledOn: day(2021, 2026),
      remarks: fc.subarray(['skatteskulder', 'kreditbetyg', 'saknad F-skatt']),
    }),
  ),
  screening: fc.option(
    fc.record({ completedOn: day(2021, 2026), kind: fc.constant('screening' as const), outcome: outcomes }),
  ),
  individualFollowUp: fc.oneof(
    fc.constant(null),
    fc.constant('protected' as const),
    fc.nat({ max: 20 }).map((poor) => ({ answers: 25, poor, approved: 25 - poor, veryGood: 0 })),
  ),
  informationRequests: fc.option(fc.nat({ max: 3 }).map((unanswered) => ({ asked: unanswered + 1, unanswered }))),
  permitValidTo: fc.option(day(2026, 2031)),
  assignments: fc.option(fc.array(fc.constantFrom('Följ upp natten', 'Se över avtalen.'), { maxLength: 2 })),
  vulnerableGroup: fc.option(fc.boolean()),
})

/** Weights with one decimal that need not be 100 together, as while they are being moved. */
export const weightsOfAnySize: fc.Arbitrary<Weights> = fc
  .array(fc.nat({ max: 1000 }), { minLength: 15, maxLength: 15 })
  .map(
    (tenths) =>
      Object.fromEntries(Object.keys(defaultWeights).map((key, at) => [key, (tenths[at] ?? 0) / 10])) as Weights,
  )
