import { describe, expect, it } from 'vitest'
import { assignMonths, type MonthWish, monthsInForce } from '../../../../shared/domain/plan/months'
import { someFacts } from '../priority/facts'

const wish = (differences: Partial<MonthWish> = {}): MonthWish => ({
  days: 2,
  due: null,
  from: 1,
  to: 12,
  ...differences,
})

describe('months of the plan', () => {
  it('spreads rows evenly over the year and leaves July and December free', () => {
    const months = assignMonths(
      Array.from({ length: 20 }, () => wish()),
      2027,
    )
    expect(months.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 11])
    expect(months.slice(10)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 11])
  })

  it('spreads by days, not by rows', () => {
    expect(assignMonths([wish({ days: 5 }), ...Array.from({ length: 10 }, () => wish({ days: 1 }))], 2027)).toEqual([
      1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 2,
    ])
  })

  it('places a passing interval in or before its month, whatever its rank', () => {
    const months = assignMonths([wish(), wish({ due: '2027-03-10' }), wish({ due: '2027-01-31' })], 2027)
    expect(months[1]).toBeLessThanOrEqual(3)
    expect(months[2]).toBe(1)
  })

  it('places what is overdue before the summer', () => {
    const months = assignMonths(
      Array.from({ length: 30 }, () => wish({ due: '2025-04-01' })),
      2027,
    )
    expect(Math.max(...months)).toBe(6)
  })

  it('takes July only when the agreement holds in no other month', () => {
    expect(assignMonths([wish({ from: 7, to: 7 })], 2027)).toEqual([7])
    expect(assignMonths([wish({ from: 7, to: 8 })], 2027)).toEqual([8])
  })

  it('counts the days of rows that people placed themselves', () => {
    const placed = [
      { month: 1, days: 9 },
      { month: 2, days: 9 },
    ]
    expect(assignMonths([wish()], 2027, placed)).toEqual([3])
  })

  it('gives nobody two rows in a month while another of their months is free', () => {
    const wishes = [wish({ responsible: 'MAS' }), wish({ responsible: 'mas' }), wish({ responsible: 'Planerare' })]
    const months = assignMonths(wishes, 2027, [{ month: 1, days: 4, responsible: 'MAS' }])
    expect(months).toEqual([2, 3, 4])
  })

  it('keeps to the months in which the agreement holds', () => {
    const agreementPeriod = {
      startDate: '2027-03-15',
      endDate: '2027-10-31',
      extensionTo: null,
      status: 'inForce' as const,
      terminatedOn: null,
    }
    expect(monthsInForce(someFacts({ agreementPeriod }), 2027)).toEqual({ from: 3, to: 10 })
    expect(monthsInForce(someFacts({ agreementPeriod: null }), 2027)).toEqual({ from: 1, to: 12 })
  })
})
