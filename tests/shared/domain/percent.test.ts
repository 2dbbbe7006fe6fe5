import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTenth, wholePercent } from '../../../shared/domain/percent'

const count = fc.integer({ min: 0, max: 1_000_000 })
const base = fc.integer({ min: 1, max: 1_000_000 })

describe('whole percent', () => {
  it.each([
    [4, 34, 12],
    [131, 148, 89],
    [19, 34, 56],
    [0, 7, 0],
    [7, 7, 100],
  ])('%i of %i is %i %%', (part, whole, percent) => expect(wholePercent(part, whole)).toBe(percent))

  it.each([
    [1, 8, 13],
    [1, 40, 3],
    [5, 200, 3],
    [29, 200, 15],
    [57, 200, 29],
  ])('%i of %i stands on the half and goes up to %i', (part, whole, percent) =>
    expect(wholePercent(part, whole)).toBe(percent),
  )

  it('has no value when nothing was counted', () => expect(wholePercent(0, 0)).toBeNull())

  it('rounds each share by itself: three thirds make 99, and nothing is adjusted to make 100', () =>
    expect([1, 1, 1].map((part) => wholePercent(part, 3))).toEqual([33, 33, 33]))

  it('is the whole number nearest to the share, and the upper one of two', () =>
    fc.assert(
      fc.property(count, base, (part, whole) => {
        const percent = wholePercent(part, whole) ?? Number.NaN
        const distance = 200 * part - 2 * whole * percent
        return Number.isInteger(percent) && distance >= -whole && distance < whole
      }),
    ))
})

describe('one decimal', () => {
  it.each([
    [18.25, 18.3],
    [1.15, 1.2],
    [0.35 - 0.1, 0.3],
    [2.449, 2.4],
    [71.5, 71.5],
    [-0.25, -0.2],
  ])('%d is written %d', (value, rounded) => expect(roundTenth(value)).toBe(rounded))

  it('never gives minus nought', () => expect(Object.is(roundTenth(-0.04), 0)).toBe(true))

  it('leaves a number of tenths as it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (tenths) => roundTenth(tenths / 10) === tenths / 10),
    ))

  it('rounds every half hundredth up, whatever binary arithmetic made of it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        (tenths) => roundTenth((tenths * 10 + 5) / 100) === (tenths + 1) / 10,
      ),
    ))
})
