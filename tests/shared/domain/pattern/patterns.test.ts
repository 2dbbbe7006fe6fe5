import { describe, expect, it } from 'vitest'
import {
  acrossPatterns,
  inOrder,
  patternDays,
  type PlaceCount,
  repeatedPatterns,
  risingPatterns,
} from '../../../../shared/domain/pattern/patterns'

const days = patternDays('2026-11-22')
const place = (fields: Partial<PlaceCount> = {}): PlaceCount => ({
  register: 'deviation',
  providerId: 'eken',
  providerName: 'Utförare Eken',
  unitId: null,
  unitName: null,
  category: 'fall',
  count: 1,
  ...fields,
})

describe('patterns', () => {
  it('look six, three and twelve whole months back, today included', () => {
    expect(days).toMatchObject({
      repeatedFrom: '2026-05-23',
      acrossFrom: '2026-08-23',
      risingFrom: '2025-11-23',
      risingBefore: '2024-11-23',
    })
  })

  it('repeat from three of the same category at the same place, whatever case it is written in', () => {
    expect(repeatedPatterns([place({ count: 2 })], days)).toEqual([])
    const [pattern] = repeatedPatterns([place({ count: 2 }), place({ category: 'Fall' })], days)
    expect(pattern).toMatchObject({ words: 'Utförare Eken: 3 avvikelser av typen fall på 6 månader.', count: 3 })
    expect(repeatedPatterns([place({ count: 2 }), place({ unitId: 'norr' })], days)).toEqual([])
    expect(
      repeatedPatterns([place({ category: null, count: 9 }), place({ providerId: null, count: 9 })], days),
    ).toEqual([])
  })

  it('rise by the rule that every register shares', () => {
    const rising = (now: number, before: number) =>
      risingPatterns([{ register: 'feedback', providerId: 'eken', providerName: 'Utförare Eken', now, before }], days)
    expect(rising(4, 3)).toEqual([])
    expect(rising(6, 4)[0]?.words).toBe(
      'Utförare Eken: 6 klagomål och synpunkter de senaste 12 månaderna, 4 de 12 före.',
    )
  })

  it('go across from three registers, each with the way to its rows, and stand first', () => {
    const two = [place(), place({ register: 'feedback' })]
    expect(acrossPatterns(two, days)).toEqual([])
    const across = acrossPatterns([...two, place({ register: 'lexSarah', category: null })], days)
    expect(across[0]?.links.map(({ path }) => path.split('?')[0])).toEqual([
      '/samla-in/avvikelser',
      '/samla-in/synpunkter',
      '/samla-in/lex-sarah',
    ])
    const repeated = repeatedPatterns([place({ count: 9 })], days)
    expect(inOrder([...repeated, ...across]).map(({ kind }) => kind)).toEqual(['across', 'repeated'])
  })
})
