import { describe, expect, it } from 'vitest'
import { hoursDeviation, hoursSentence, hoursState, sumOfKnown } from '../../../../shared/domain/hours/deviation'

const hours = (orderedHours: number | null, invoicedHours: number | null) => ({ orderedHours, invoicedHours })

describe('invoiced against ordered hours', () => {
  it('is a percentage of the ordered, one decimal, negative when less was invoiced', () => {
    expect(hoursDeviation(hours(100, 118))).toBe(18)
    expect(hoursDeviation(hours(300, 301))).toBe(0.3)
    expect(hoursDeviation(hours(200, 190))).toBe(-5)
  })

  it('is unknown when either is, and when nothing was ordered', () => {
    expect([hours(null, 5), hours(5, null), hours(0, 0), hours(0, 5)].map(hoursDeviation)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('is pointed out from the limit itself, never when less was invoiced', () => {
    const states = [hours(100, 104.9), hours(100, 105), hours(100, 80), hours(100, 100)].map((one) =>
      hoursState(one, 5),
    )
    expect(states).toEqual(['within', 'over', 'within', 'within'])
    expect(hoursState(hours(100, 100), 0)).toBe('within')
  })

  it('without an order is pointed out without a percentage', () => {
    expect(hoursState(hours(0, 12), 5)).toBe('notOrdered')
    expect(hoursSentence(hours(0, 12), 5)).toBe(
      'Fakturerat 12 timmar utan beställning; avvikelsen kan inte räknas i procent.',
    )
    expect(hoursState(hours(0, 0), 5)).toBe('unknown')
  })

  it('is told in a sentence that holds both numbers and the limit', () => {
    expect(hoursSentence(hours(100, 118), 5)).toBe(
      'Fakturerat 118 timmar mot 100 beställda: 18\u00a0% över, gränsen är 5\u00a0%.',
    )
  })

  it('is summed over the months where both are known', () => {
    expect(sumOfKnown([hours(10, 12), hours(null, 50), hours(20, 20)])).toEqual({
      orderedHours: 30,
      invoicedHours: 32,
      months: 2,
    })
    expect(sumOfKnown([hours(null, 1)]).orderedHours).toBeNull()
  })
})
