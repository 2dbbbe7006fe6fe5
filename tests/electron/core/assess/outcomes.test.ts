import { describe, expect, it } from 'vitest'
import { planFulfilmentJson } from '../../../../electron/core/assess/json'
import { openReviewSample } from '../../../support/review-sample'

describe('the year’s outcome from the register', () => {
  it('counts own rows per insats and form within the nämnd, and leads back to them', () => {
    const { app, given } = openReviewSample()
    const one = given.review({ agreementId: 'a-1', completedOn: '2026-02-01', outcome: 'complies' })
    const two = given.review({ agreementId: 'a-1', notCompletedReason: 'avtal uppsagt' })
    given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-02-01', outcome: 'complies' })
    const { serviceTypes } = app.call('assess.outcomes', { committeeId: 'social', year: 2026 })
    expect(serviceTypes).toEqual([
      {
        serviceTypeId: 'hvb',
        name: 'HVB',
        form: 'LOU',
        agreements: 1,
        planned: 2,
        completed: 1,
        assessed: 1,
        outcomes: [{ outcome: 'följer avtal', count: 1, percent: 100 }],
        source: 'register',
        ids: [one.id, two.id],
      },
    ])
  })

  it('counts an agreement in every year it holds on some day', () => {
    const { app, given } = openReviewSample()
    given.table('agreement').update('a-1', 1, { status: 'terminated', terminatedOn: '2026-01-01' })
    for (const year of [2023, 2024, 2026, 2027]) given.review({ agreementId: 'a-1', year })
    const agreements = (year: number) =>
      app.call('assess.outcomes', { committeeId: null, year }).serviceTypes[0]?.agreements
    expect([2023, 2024, 2026, 2027].map(agreements)).toEqual([null, 1, 1, null])
  })

  it('knows an insats of Historik by its name, whatever the case', () => {
    const { app, given } = openReviewSample()
    given.review({ agreementId: 'a-1' })
    given.history({ series: 'granskningar planerade', year: 2026, serviceTypeName: 'hvb', form: 'LOU', count: 9 })
    expect(app.call('assess.outcomes', { committeeId: null, year: 2026 })).toMatchObject({
      planned: 1,
      differences: ['HVB (LOU) 2026, granskningar planerade: 1 i registret, 9 i Historik. Registret gäller.'],
    })
  })
})

describe('plan fulfilment', () => {
  it('is counted within nämnd and year, and written with Swedish kinds for scripts', () => {
    const { app, given } = openReviewSample()
    given.review({ completedOn: '2026-02-01' })
    given.review({ plannedMonth: 11 })
    given.review({ serviceTypeId: 'hemtjanst' })
    given.review({ kind: 'prompted' })
    const figures = app.call('assess.planFulfilment', { committeeId: 'social', year: 2026 })
    expect(figures).toMatchObject({ planned: 2, completed: 1, percent: 50, remaining: { total: 1, withMonth: 1 } })
    expect(planFulfilmentJson(figures).byKind).toEqual([{ kind: 'avtalsuppföljning', planned: 2, completed: 1 }])
  })
})
