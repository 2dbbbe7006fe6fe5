import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../../support/review-sample'
import { decidedAssessment, writtenAssessment } from './assessment-world'

describe('the outcome set in the granskning itself', () => {
  it('is refused where a second person must approve, and told where to go', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    const record = { id, version: 1, completedOn: '2026-10-01', outcome: 'doesNotComply' } as const
    const refusal = app.refusal('assess.recordOutcome', record)
    expect(refusal.code).toBe('RULE_BROKEN')
    expect(refusal.userMessage).toContain('Utfallet kan inte registreras här.')
    expect(refusal.userMessage).toContain('Gå till Bedömningar under Bedöma.')
    expect(app.call('assess.recordOutcome', { ...record, outcome: null })).toMatchObject({ completedOn: '2026-10-01' })
  })

  it('is allowed where nobody has to approve, and then lacks a judgement', () => {
    const { app, given } = openReviewSample()
    const { id } = given.review()
    app.call('assess.recordOutcome', { id, version: 1, completedOn: '2026-10-01', outcome: 'complies' })
    expect(app.call('assess.assessment', { reviewId: id })).toMatchObject({ state: 'outcomeOnly', writable: true })
  })

  it('waits for the judgement once that is begun, and for a new version once it is decided', () => {
    const begun = writtenAssessment()
    const outcome = 'minorRemaining' as const
    const record = { id: begun.reviewId, version: 1, completedOn: '2026-10-01', outcome }
    expect(begun.app.refusal('assess.recordOutcome', record).userMessage).toContain('påbörjad')
    const decided = decidedAssessment()
    const { version } = decided.app.call('collect.review', { id: decided.reviewId }).review
    const again = { id: decided.reviewId, version, completedOn: '2026-10-01', outcome }
    expect(decided.app.refusal('assess.recordOutcome', again).userMessage).toContain('med ett skäl')
    const moved = { ...again, outcome: 'complies' as const, completedOn: '2026-10-20' }
    expect(decided.app.refusal('assess.recordOutcome', moved).userMessage).toContain('bedömdes 2026-10-12')
  })
})
