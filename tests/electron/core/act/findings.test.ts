import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../support/review-sample'

function openFinding(fields: Parameters<ReturnType<typeof openReviewSample>['given']['finding']>[1] = {}) {
  const { app, given } = openReviewSample({ day: '2026-11-22' })
  const review = given.review({ completedOn: '2026-05-01' })
  const { id } = given.finding(review.id, { dueOn: '2026-06-01', ...fields })
  const status = () => app.call('collect.review', { id: review.id }).findings[0]?.status
  return { app, id, status }
}

describe('a brist on its way to being closed', () => {
  it('is mended, verified, and can be opened again', () => {
    const { app, id, status } = openFinding()
    expect(status()).toBe('late')
    app.call('act.recordDone', { id, version: 1, measure: 'Vaken natt införd', doneOn: '2026-06-10' })
    expect(status()).toBe('done')
    app.call('act.verify', { id, version: 2, verifiedBy: 'visit', verifiedOn: '2026-06-20' })
    expect(status()).toBe('closed')
    app.call('act.reopenFinding', { id, version: 3 })
    expect(status()).toBe('late')
    expect(app.refusal('act.reopenFinding', { id, version: 4 }).code).toBe('RULE_BROKEN')
  })

  it('does not close without a measure done, and says why', () => {
    const { app, id } = openFinding()
    expect(app.refusal('act.verify', { id, version: 1, verifiedBy: 'phone', verifiedOn: '2026-11-01' })).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage: expect.stringContaining('ingen åtgärd är registrerad som klar'),
    })
  })

  it('is not verified before it was mended, nor on a day ahead', () => {
    const { app, id } = openFinding({ doneOn: '2026-06-10', measure: 'Ny rutin' })
    const verify = (verifiedOn: string) =>
      app.refusal('act.verify', { id, version: 1, verifiedBy: 'visit', verifiedOn })
    expect(verify('2026-06-09').code).toBe('RULE_BROKEN')
    expect(verify('2026-11-23').code).toBe('RULE_BROKEN')
  })

  it('is mended with words, between the granskning and today, and not while it is verified', () => {
    const { app, id } = openFinding()
    const done = (doneOn: string, measure: string | null) =>
      app.refusal('act.recordDone', { id, version: 1, measure, doneOn })
    expect(done('2026-04-30', 'Ny rutin').code).toBe('RULE_BROKEN')
    expect(done('2026-11-23', 'Ny rutin').code).toBe('RULE_BROKEN')
    expect(done('2026-06-10', null).userMessage).toContain('Skriv vad utföraren har gjort')
    const closed = openFinding({ doneOn: '2026-06-10', verifiedBy: 'phone', verifiedOn: '2026-06-11' })
    expect(
      closed.app.refusal('act.recordDone', { id: closed.id, version: 1, measure: null, doneOn: null }).userMessage,
    ).toContain('Öppna den igen')
  })

  it('takes back a measure registered by mistake', () => {
    const { app, id, status } = openFinding({ doneOn: '2026-06-10', measure: 'Ny rutin' })
    app.call('act.recordDone', { id, version: 1, measure: 'Ny rutin', doneOn: null })
    expect(status()).toBe('late')
  })
})
