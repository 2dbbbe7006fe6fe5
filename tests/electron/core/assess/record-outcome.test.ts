import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../support/review-sample'

describe('record the outcome', () => {
  it('takes away an earlier reason: outcome and reason exclude each other', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review({ notCompletedReason: 'resursbrist' })
    const saved = app.call('assess.recordOutcome', {
      id,
      version: 1,
      completedOn: '2026-10-01',
      outcome: 'minorRemaining',
    })
    expect(saved).toMatchObject({
      outcome: 'minorRemaining',
      completedOn: '2026-10-01',
      notCompletedReason: null,
      version: 2,
    })
  })

  it('may be carried out and still without outcome', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    expect(
      app.call('assess.recordOutcome', { id, version: 1, completedOn: '2026-10-01', outcome: null }),
    ).toMatchObject({ outcome: null, completedOn: '2026-10-01' })
  })

  it('refuses a day ahead, a granskning without utförare and an archived one', () => {
    const { app, given } = openReviewSample({ day: '2026-11-22' })
    const record = (id: string, completedOn = '2026-11-22') =>
      app.refusal('assess.recordOutcome', { id, version: 1, completedOn, outcome: 'complies' })
    expect(record(given.review().id, '2026-11-23')).toMatchObject({ code: 'RULE_BROKEN' })
    expect(record(given.review({ providerId: null }).id).userMessage).toContain('saknar utförare')
    expect(record(given.review({ archivedAt: '2026-01-01T00:00:00.000Z' }).id).userMessage).toContain('arkiverad')
  })

  it('refuses what was written from an older version', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    app.call('assess.recordOutcome', { id, version: 1, completedOn: '2026-10-01', outcome: 'complies' })
    const late = { id, version: 1, completedOn: '2026-10-01', outcome: 'doesNotComply' } as const
    expect(app.refusal('assess.recordOutcome', late)).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a granskning that is not carried out', () => {
  it('keeps its reason, which needs words', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    expect(app.refusal('assess.recordNotCompleted', { id, version: 1, reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { reason: 'Ange varför granskningen inte genomfördes.' },
    })
    expect(app.call('assess.recordNotCompleted', { id, version: 1, reason: 'avtal löpt ut' })).toMatchObject({
      notCompletedReason: 'avtal löpt ut',
      completedOn: null,
    })
  })

  it('cannot be one that was carried out, until that is taken back', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review({ completedOn: '2026-10-01', outcome: 'complies' })
    expect(app.refusal('assess.recordNotCompleted', { id, version: 1, reason: 'avtal uppsagt' }).userMessage).toContain(
      '2026-10-01',
    )
    expect(app.call('assess.reopenReview', { id, version: 1 })).toMatchObject({ completedOn: null, outcome: null })
    expect(app.refusal('assess.reopenReview', { id, version: 2 }).code).toBe('RULE_BROKEN')
    app.call('assess.recordNotCompleted', { id, version: 2, reason: 'avtal uppsagt' })
    expect(app.call('assess.reopenReview', { id, version: 3 }).notCompletedReason).toBeNull()
  })
})
