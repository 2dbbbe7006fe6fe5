import { describe, expect, it } from 'vitest'
import { surveyChange } from '../../../../shared/domain/survey/change'

const verdict = (before: [number, number], now: [number, number]) =>
  surveyChange({ answers: before[0], share: before[1] }, { answers: now[0], share: now[1] }).verdict

describe('a change between two measurements', () => {
  it('is told where it is larger than the margin of two shares', () => {
    expect(surveyChange({ answers: 200, share: 70 }, { answers: 200, share: 84 })).toEqual({
      points: 14,
      margin: 8.1,
      verdict: 'risen',
    })
    expect(verdict([200, 84], [200, 70])).toBe('fallen')
  })

  it('is not told where it is as small as chance gives', () => {
    expect(verdict([200, 80], [200, 84])).toBe('chance')
    expect(verdict([12, 60], [12, 85])).toBe('chance')
    expect(verdict([200, 80], [200, 80])).toBe('chance')
  })

  it('has a margin for 0 and 100 percent too', () => {
    expect(verdict([10, 100], [10, 80])).toBe('chance')
    expect(verdict([100, 100], [100, 80])).toBe('fallen')
  })
})
