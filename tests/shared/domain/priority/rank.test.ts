import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noWeights } from '../../../../shared/domain/priority/default-weights'
import { candidateKey, type PriorityFacts } from '../../../../shared/domain/priority/facts'
import { rankCandidates } from '../../../../shared/domain/priority/rank'
import { candidates } from './arbitrary'
import { someFacts } from './facts'

const weights = { ...noWeights, areaRisk: 25, timeSinceReview: 35, openFindings: 25, firstInPeriod: 15 }
const scoreOf = (facts: PriorityFacts): number => rankCandidates([facts], weights)[0]?.score ?? -1

describe('ranking', () => {
  it('gives a score that is the exact sum of its points, as a reader would add them', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        for (const { score, factors } of rankCandidates(list, weights)) {
          const tenths = factors.reduce((sum, { points }) => sum + Math.round(points * 10), 0)
          expect(score).toBe(tenths / 10)
          expect(String(score)).toMatch(/^\d+(\.\d)?$/)
        }
      }),
    )
  })

  it('puts the highest score first, and numbers without gaps', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const ranked = rankCandidates(list, weights)
        expect(ranked.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1))
        const scores = ranked.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
    )
  })

  it('gives the same order however the register hands over its rows', () => {
    const shuffled = candidates.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const keys = (facts: PriorityFacts[]): string[] =>
          rankCandidates(facts, weights).map((ranked) => candidateKey(ranked.facts))
        expect(keys(other)).toEqual(keys(list))
      }),
    )
  })

  it('places equal scores in Swedish order of name', () => {
    const named = (provider: string): PriorityFacts => someFacts({ provider, agreementId: provider })
    const names = ['Ösan', 'Åsen', 'Zon', 'Ärlan', 'eken'].map(named)
    expect(rankCandidates(names, weights).map(({ facts }) => facts.provider)).toEqual([
      'eken',
      'Zon',
      'Åsen',
      'Ärlan',
      'Ösan',
    ])
  })

  it('never gives less to the same candidate with a longer time since its review', () => {
    const dates = ['2020-01-15', '2022-06-01', '2024-03-31', '2025-12-31', '2026-12-31']
    const scores = dates.map((lastReviewedOn) => scoreOf(someFacts({ lastReviewedOn })))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('never gives less with one more open brist, or a higher risk', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 15 }), (list, value) => {
        for (const facts of list) {
          const more = { ...facts, openFindings: [...facts.openFindings, { severity: null, late: false, year: 2026 }] }
          expect(scoreOf(more)).toBeGreaterThanOrEqual(scoreOf(facts))
          const risk = { event: 'Risk', word: 'Medel', level: 'mid' as const, size: 4, year: 2027 }
          const higher = scoreOf({ ...facts, areaRisk: { ...risk, value: value + 1 } })
          expect(higher).toBeGreaterThanOrEqual(scoreOf({ ...facts, areaRisk: { ...risk, value } }))
        }
      }),
    )
  })
})
