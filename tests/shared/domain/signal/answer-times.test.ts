import { describe, expect, it } from 'vitest'
import { answerDays, answerTimesOf } from '../../../../shared/domain/signal/answer-times'

describe('the time to answer', () => {
  it('is counted in calendar days, the same day as 0', () => {
    expect(answerDays('2026-02-27', '2026-03-01')).toBe(2)
    expect(answerDays('2026-02-27', '2026-02-27')).toBe(0)
    expect(answerDays('2026-02-27', null)).toBeNull()
  })

  it('has the middle one as median, and the mean of two middle ones', () => {
    const median = (...days: number[]) =>
      answerTimesOf({ answered: days.map((one) => ({ days: one, count: 1 })), waiting: [], withoutDay: 0 }, 14).median
    expect(median(1, 30, 3)).toBe(3)
    expect(median(1, 4, 30, 3)).toBe(3.5)
    expect(median()).toBeNull()
  })

  it('counts a day at the limit as in time, and what waits within its time neither way', () => {
    const times = answerTimesOf(
      {
        answered: [
          { days: 14, count: 2 },
          { days: 15, count: 1 },
        ],
        waiting: [
          { days: 14, count: 5 },
          { days: 15, count: 1 },
        ],
        withoutDay: 3,
      },
      14,
    )
    expect(times).toMatchObject({ within: 2, base: 4, percent: 50, late: 1, waiting: 5, withoutDay: 3 })
  })

  it('has no share of nothing', () => {
    expect(answerTimesOf({ answered: [], waiting: [], withoutDay: 0 }, 14)).toMatchObject({
      percent: null,
      notes: [],
    })
  })
})
