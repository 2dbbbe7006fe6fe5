import { describe, expect, it } from 'vitest'
import { type WheelActivity, wheelSteps, yearWheelOf } from '../../../shared/domain/year-wheel'

const activity = (month: number, title: string, ongoing: boolean | null = false): WheelActivity => ({
  id: title,
  month,
  title,
  responsible: null,
  ongoing,
})

describe('the year wheel', () => {
  it('numbers the activities through the year, whatever order they come in', () => {
    const { all } = yearWheelOf([activity(12, 'plan'), activity(1, 'synpunkter'), activity(6, 'delår')])
    expect(all.map(({ number, title }) => [number, title])).toEqual([
      [1, 'synpunkter'],
      [2, 'delår'],
      [3, 'plan'],
    ])
  })

  it('keeps what goes on all year apart from the months; what nobody has told belongs to its month', () => {
    const { months, ongoing } = yearWheelOf([
      activity(1, 'alltid', true),
      activity(1, 'en gång'),
      activity(1, 'okänt', null),
    ])
    expect(ongoing.map(({ title }) => title)).toEqual(['alltid'])
    expect(months[0]?.activities.map(({ title }) => title)).toEqual(['en gång', 'okänt'])
    expect(months).toHaveLength(12)
  })

  it('holds all five steps, and two of a lane never overlap', () => {
    expect(wheelSteps.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
    for (const lane of [0, 1, 2]) {
      const months = wheelSteps
        .filter((step) => step.lane === lane)
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      expect(new Set(months).size).toBe(months.length)
    }
  })
})
