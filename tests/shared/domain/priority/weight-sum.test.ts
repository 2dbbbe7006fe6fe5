import { describe, expect, it } from 'vitest'
import { defaultWeights } from '../../../../shared/domain/priority/default-weights'
import { checkWeights, sumOfWeights } from '../../../../shared/domain/priority/weight-sum'

describe('weights', () => {
  it('of a new municipality are 100 together', () => {
    expect(sumOfWeights(defaultWeights)).toBe(100)
    expect(checkWeights(defaultWeights)).toEqual({ ok: true })
  })

  it('that fall short say how much is missing', () => {
    expect(checkWeights({ ...defaultWeights, areaRisk: 12 })).toEqual({
      ok: false,
      reason: 'Vikterna blir 97 tillsammans: 3 saknas.',
    })
  })

  it('that go over say how much is too much', () => {
    expect(checkWeights({ ...defaultWeights, areaRisk: 19.5 })).toEqual({
      ok: false,
      reason: 'Vikterna blir 104,5 tillsammans: 4,5 för mycket.',
    })
  })

  it('with decimals are added without rounding errors', () => {
    expect(checkWeights({ ...defaultWeights, areaRisk: 14.9, openFindings: 11.1 })).toEqual({ ok: true })
  })
})
