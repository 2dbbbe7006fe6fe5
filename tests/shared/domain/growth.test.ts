import { describe, expect, it } from 'vitest'
import { comparedDays, growthOf, growthSentence, hasGrown } from '../../../shared/domain/growth'

const group = (name: string, now: number, before: number) => ({ key: name, name, now, before })

describe('what has grown since last year', () => {
  it('compares a year that goes on with the same days of the year before', () => {
    expect(comparedDays(2026, '2026-11-22')).toEqual({
      from: '2026-01-01',
      until: '2026-11-22',
      beforeFrom: '2025-01-01',
      beforeUntil: '2025-11-22',
      ongoing: true,
    })
  })

  it('compares a past year with the whole year before', () => {
    expect(comparedDays(2024, '2026-11-22')).toMatchObject({ until: '2024-12-31', beforeUntil: '2023-12-31' })
  })

  it('shows a year that has not come as the present one', () => {
    expect(comparedDays(2027, '2026-11-22').from).toBe('2026-01-01')
  })

  it('compares the leap day with the last of February', () => {
    expect(comparedDays(2028, '2028-02-29').beforeUntil).toBe('2027-02-28')
  })

  it('calls nothing grown that may be chance: one and two are too few', () => {
    expect(hasGrown(2, 0)).toBe(false)
    expect(hasGrown(3, 0)).toBe(true)
    expect(hasGrown(3, 2)).toBe(false)
    expect(hasGrown(10, 8)).toBe(false)
    expect(hasGrown(12, 8)).toBe(true)
  })

  it('puts what has grown first, then the largest change', () => {
    const rows = growthOf([group('Linden', 20, 18), group('Eken', 6, 2), group('Björken', 1, 5)], true)
    expect(rows.map(({ name, change, grown }) => [name, change, grown])).toEqual([
      ['Eken', 4, true],
      ['Linden', 2, false],
      ['Björken', -4, false],
    ])
  })

  it('knows no change where the register holds nothing of the year before', () => {
    expect(growthOf([group('Eken', 6, 0)], false)).toMatchObject([{ now: 6, before: null, change: null, grown: false }])
  })

  it('says it in a sentence with its base', () => {
    const days = comparedDays(2026, '2026-11-22')
    const what = { one: 'klagomål', many: 'klagomål' }
    expect(growthSentence(what, { now: 34, before: 25 }, days)).toBe(
      '34 klagomål hittills 2026, 9 fler än samma tid 2025 (25).',
    )
    expect(growthSentence(what, { now: 34, before: null }, days)).toBe(
      '34 klagomål hittills 2026; för 2025 saknas uppgift.',
    )
  })
})
