import fc from 'fast-check'
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
