import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultWeights } from '../../../../shared/domain/priority/default-weights'
import { evaluateFactor, tenthsOf } from '../../../../shared/domain/priority/factor'
import { priorityFactors } from '../../../../shared/domain/priority/factors'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import { individualFollowUpFactor } from '../../../../shared/domain/priority/individual-follow-up'
import { rankCandidates } from '../../../../shared/domain/priority/rank'
import { sourceFacts, weightsOfAnySize } from './arbitrary'
import { someFacts } from './facts'

const anyFacts: fc.Arbitrary<PriorityFacts> = sourceFacts.map((differences) => someFacts(differences))
const scoreOf = (facts: PriorityFacts): number => rankCandidates([facts], defaultWeights)[0]?.score ?? -1

/** Every way in which one thing more speaks for a review, with how it looks on the facts. */
const more: ReadonlyArray<[string, (facts: PriorityFacts) => PriorityFacts]> = [
  ['a longer time since the review', (facts) => ({ ...facts, lastReviewedOn: '2015-01-01' })],
  [
    'one placement more',
    (facts) => ({ ...facts, placements: facts.placements === null ? null : facts.placements + 1 }),
  ],
  [
    'one complaint more in the last year',
    (facts) => ({
      ...facts,
      complaints: facts.complaints && { ...facts.complaints, lastYear: facts.complaints.lastYear + 1 },
    }),
  ],
  [
    'one serious avvikelse more',
    ({ deviations, ...facts }) => ({
      ...facts,
      deviations: deviations && { ...deviations, lastYear: deviations.lastYear + 1, serious: deviations.serious + 1 },
    }),
  ],
  [
    'one lex Sarah more, to IVO',
    ({ lexSarah, ...facts }) => ({
      ...facts,
      lexSarah: lexSarah && { ...lexSarah, lastYear: lexSarah.lastYear + 1, toIvo: lexSarah.toIvo + 1 },
    }),
  ],
  [
    'one brist more',
    (facts) => ({ ...facts, openFindings: [...facts.openFindings, { severity: 'minor', late: false, year: 2026 }] }),
  ],
  [
    'one sanction more',
    (facts) => ({
      ...facts,
      sanctions: facts.sanctions && [...facts.sanctions, { step: 'warning', decidedOn: '2026-05-01' }],
    }),
  ],
  [
    'one remark more in the economic control',
    ({ economicControl, ...facts }) => ({
      ...facts,
      economicControl: economicControl && {
        ...economicControl,
        remarks: [...economicControl.remarks, 'skatteskulder'],
      },
    }),
  ],
  [
    'the worst outcome of the screening',
    (facts) => ({
      ...facts,
      screening: facts.screening?.outcome ? { ...facts.screening, outcome: 'doesNotComply' } : facts.screening,
    }),
  ],
  [
    'one more judged bristande',
    ({ individualFollowUp: answers, ...facts }) => ({
      ...facts,
      individualFollowUp:
        answers === null || answers === 'protected'
          ? answers
          : { ...answers, poor: Math.min(answers.answers, answers.poor + 1) },
    }),
  ],
  [
    'one more unanswered uppgiftsbegäran',
    ({ informationRequests: requests, ...facts }) => ({
      ...facts,
      informationRequests: requests && { asked: requests.asked + 1, unanswered: requests.unanswered + 1 },
    }),
  ],
  ['a permit that has ended', (facts) => ({ ...facts, permitValidTo: facts.permitValidTo && '2026-01-01' })],
  [
    'one uppdrag more',
    (facts) => ({ ...facts, assignments: facts.assignments && [...facts.assignments, 'Följ upp bemanningen'] }),
  ],
  ['a vulnerable group', (facts) => ({ ...facts, vulnerableGroup: facts.vulnerableGroup === null ? null : true })],
]

describe('whatever the register holds', () => {
  it('the points a reader sees add up to the score, with any weights', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 8 }), weightsOfAnySize, (list, weights) => {
        for (const { score, factors } of rankCandidates(list, weights)) {
          expect(factors).toHaveLength(priorityFactors.length)
          expect(factors.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(Math.round(score * 10))
          for (const { points, weight } of factors) {
            expect(points).toBeGreaterThanOrEqual(0)
            expect(points).toBeLessThanOrEqual(Math.round(weight * 10) / 10)
          }
        }
      }),
    )
  })

  it.each(more)('%s never lowers the score', (_what, worsen) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(scoreOf(worsen(facts))).toBeGreaterThanOrEqual(scoreOf(facts))
      }),
    )
  })

  it('more risk never lowers the rank among others', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (list, at, which) => {
        const named = list.map((facts, index) => ({ ...facts, agreementId: `a${index}`, agreement: `A-${index}` }))
        const key = `a${at % named.length}`
        const worsen = more[which % more.length]?.[1]
        const rankOf = (facts: PriorityFacts[]): number =>
          rankCandidates(facts, defaultWeights).find((ranked) => ranked.facts.agreementId === key)?.rank ?? 0
        const after = named.map((facts) => (facts.agreementId === key && worsen ? worsen(facts) : facts))
        expect(rankOf(after)).toBeLessThanOrEqual(rankOf(named))
      }),
    )
  })

  it('every factor says something that can be read aloud, and the unknown says so', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const definition of priorityFactors) {
          const { value, because, unknown, points } = evaluateFactor(definition, facts, defaultWeights)
          expect(because).toMatch(/^[A-ZÅÄÖ0-9].*\.$/)
          expect(because).not.toMatch(/undefined|null|NaN/)
          expect(value).not.toBe('')
          if (!unknown) continue
          expect(['uppgift saknas', 'skyddas']).toContain(value)
          expect(points).toBe(tenthsOf(definition, { ...facts }, defaultWeights) / 10)
        }
      }),
    )
  })

  it('a protected group tells the same, in words and points, whatever its answers were', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { value, because, points } = evaluateFactor(
          individualFollowUpFactor,
          { ...facts, individualFollowUp: 'protected' },
          defaultWeights,
        )
        expect(`${value} ${because}`).not.toMatch(/\d/)
        expect(points).toBe(2.5)
      }),
    )
  })
})
