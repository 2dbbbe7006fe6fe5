import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../support/review-sample'

describe('outcome year against year', () => {
  it('joins the register’s years with Historik’s, påkallade left out, none after the year that is asked for', () => {
    const { app, given } = openReviewSample()
    const done = { agreementId: 'a-1', outcome: 'complies' } as const
    given.review({ ...done, completedOn: '2026-02-01' })
    given.review({ ...done, year: 2025, completedOn: '2025-02-01' })
    given.review({ ...done, year: 2024, kind: 'prompted', completedOn: '2024-02-01' })
    given.review({ ...done, year: 2027 })
    given.history({
      series: 'granskningsutfall',
      year: 2020,
      serviceTypeName: 'HVB',
      form: 'LOU',
      breakdown: 'utfall',
      breakdownValue: 'följer inte avtal',
      count: 7,
    })
    const { years, groups } = app.call('assess.outcomeYears', { committeeId: 'social', year: 2026 })
    expect(years.map(({ year, source, planned, assessed }) => [year, source, planned, assessed])).toEqual([
      [2020, 'historik', null, 7],
      [2025, 'register', 1, 1],
      [2026, 'register', 1, 1],
    ])
    expect(groups).toMatchObject([{ serviceTypeId: 'hvb', form: 'LOU', years: [{ assessed: 7 }, {}, {}] }])
  })

  it('counts each year as its own page does, within the nämnd', () => {
    const { app, given } = openReviewSample()
    given.review({ completedOn: '2026-02-01', outcome: 'minorRemaining' })
    given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-02-01', outcome: 'complies' })
    for (const committeeId of [null, 'social', 'aldre']) {
      const { years } = app.call('assess.outcomeYears', { committeeId, year: 2026 })
      const own = app.call('assess.outcomes', { committeeId, year: 2026 })
      expect(years.at(-1)).toMatchObject({ planned: own.planned, completed: own.completed })
    }
  })

  it('has no year where nothing is known', () => {
    expect(openReviewSample().app.call('assess.outcomeYears', { committeeId: null, year: 2026 })).toEqual({
      sentences: [],
      years: [],
      groups: [],
    })
  })
})
