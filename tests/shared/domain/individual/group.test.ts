import { describe, expect, it } from 'vitest'
import { figureOf, type Selection, smallNeighbours } from '../../../../shared/domain/individual/group'
import { countedThrough, periodInWords } from '../../../../shared/domain/individual/period'
import { protectYear } from '../../../../shared/domain/individual/protected-year'
import { manyAnswers } from './answers'

const of = (selection: Record<string, string>): Selection =>
  Object.fromEntries(Object.entries(selection).map(([dimension, value]) => [dimension, new Set([value])]))

describe('what may be shown of a group', () => {
  // The picture of an utförare with three enheter: 19, 3 and 12 answers.
  const year = protectYear(
    [
      ...manyAnswers(19, { unitId: 'norr' }),
      ...manyAnswers(3, { unitId: 'väst' }),
      ...manyAnswers(12, { unitId: 'öst' }),
      ...manyAnswers(30, { providerId: 'björken' }),
    ],
    5,
  )

  it('shows a group of the limit and more, with the count of each answer', () => {
    const figure = figureOf(year, 'judgement', of({ provider: 'eken', unit: 'norr' }))
    expect(figure).toMatchObject({ state: 'shown', rows: 19 })
    expect(figure.state === 'shown' && figure.counts.get('approved')).toBe(10)
    expect(figureOf(year, 'judgement', of({ provider: 'eken' }))).toMatchObject({ state: 'shown', rows: 34 })
  })

  it('hides a group under the limit, and the neighbour that would give it away', () => {
    expect(figureOf(year, 'judgement', of({ unit: 'väst' })).state).toBe('few')
    expect(figureOf(year, 'judgement', of({ unit: 'öst' })).state).toBe('revealing')
    expect(smallNeighbours(year, 'judgement', 'unit', of({ provider: 'eken' }))('öst')).toEqual(['väst'])
  })

  it('hides women and men together where one of them is too small', () => {
    const split = protectYear([...manyAnswers(20, { gender: 'woman' }), ...manyAnswers(4, { gender: 'man' })], 5)
    expect(figureOf(split, 'judgement', {})).toMatchObject({ state: 'shown', rows: 24 })
    expect(figureOf(split, 'judgement', of({ gender: 'woman' })).state).toBe('revealing')
    expect(figureOf(split, 'judgement', of({ gender: 'man' })).state).toBe('few')
  })

  it('hides a group of six where all gave the same answer, without saying so', () => {
    const alike = protectYear(
      [...manyAnswers(6, { judgement: 'poor' }), ...manyAnswers(20, { providerId: 'björken' })],
      5,
    )
    expect(figureOf(alike, 'judgement', of({ provider: 'eken' })).state).toBe('revealing')
    const many = protectYear(
      [...manyAnswers(10, { judgement: 'approved' }), ...manyAnswers(20, { providerId: 'b' })],
      5,
    )
    expect(figureOf(many, 'judgement', of({ provider: 'eken' })).state).toBe('shown')
  })

  it('hides two tertials that differ by few', () => {
    const periods = protectYear(
      [...manyAnswers(12, { answeredOn: '2025-01-10' }), ...manyAnswers(2, { answeredOn: '2025-05-10' })],
      5,
    )
    expect(figureOf(periods, 'judgement', {})).toMatchObject({ rows: 14 })
    expect(figureOf(periods, 'judgement', of({ tertial: '1' })).state).toBe('revealing')
  })

  it('shows nothing at all where the whole year is too small', () => {
    const few = protectYear(manyAnswers(4), 5)
    expect(figureOf(few, 'judgement', {}).state).toBe('few')
    expect(figureOf(protectYear(manyAnswers(7, { judgement: 'poor' }), 5), 'judgement', {}).state).toBe('revealing')
    expect(figureOf(protectYear([], 5), 'judgement', {}).state).toBe('empty')
  })

  it('takes a higher limit', () => {
    expect(figureOf(protectYear(manyAnswers(9), 10), 'judgement', {}).state).toBe('few')
  })

  it('protects five thousand answers while nobody waits', () => {
    const places = Array.from({ length: 5000 }, (_, index) => ({
      answeredOn: `2025-${String((index % 12) + 1).padStart(2, '0')}-03`,
      serviceTypeId: `t${index % 8}`,
      providerId: `p${index % 40}`,
      unitId: `u${index % 97}`,
      district: `d${index % 9}`,
      gender: index % 2 === 0 ? ('woman' as const) : ('man' as const),
      judgement: index % 7 === 0 ? ('poor' as const) : ('approved' as const),
    }))
    const answers = places.flatMap((fields) => manyAnswers(1, fields))
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now()
      protectYear(answers, 5).blocksFor('supportAsDecided')
      return performance.now() - before
    })
    // About 30 ms; the bench measures it, this stands guard against what grows with the square, on a busy machine too.
    expect(Math.min(...times)).toBeLessThan(500)
  })
})

describe('how far the figures reach', () => {
  it('a year in progress is counted to the end of its last closed tertial', () => {
    expect(countedThrough(2026, '2026-11-22')).toBe('2026-08-31')
    expect(countedThrough(2026, '2026-04-30')).toBeNull()
    expect(countedThrough(2026, '2026-05-01')).toBe('2026-04-30')
    expect(countedThrough(2025, '2026-01-01')).toBe('2025-12-31')
    expect(countedThrough(2027, '2026-11-22')).toBeNull()
  })

  it('says which months they hold', () => {
    expect(periodInWords('2026-08-31')).toBe('januari–augusti 2026')
    expect(periodInWords('2025-12-31')).toBe('hela 2025')
  })
})
