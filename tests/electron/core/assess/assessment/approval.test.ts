import { describe, expect, it } from 'vitest'
import { decidedAssessment, judged, writtenAssessment } from './assessment-world'

describe('a judgement that a second person must approve', () => {
  it('can not be decided by one: it is sent, approved, and gives the granskning its outcome', () => {
    const { app, id, version, view, reviewId } = writtenAssessment('doesNotComply')
    expect(view()).toMatchObject({ state: 'draft', ready: { ok: true } })
    expect(app.refusal('assess.decideAssessment', { id, version, ...judged }).userMessage).toContain(
      'Skicka den för godkännande',
    )
    app.call('assess.sendAssessment', { id, version, ...judged })
    expect(view()).toMatchObject({ state: 'sent', writable: false })
    expect(app.call('collect.review', { id: reviewId }).review.outcome).toBeNull()
    app.call('assess.approveAssessment', { id, version: 2, approvedBy: 'Gruppchef', approvedOn: '2026-10-14' })
    expect(view().decided).toMatchObject({ approvedBy: 'Gruppchef', judgedBy: 'Kvalitetsstrateg', revision: 1 })
    expect(app.call('collect.review', { id: reviewId }).review.outcome).toBe('doesNotComply')
  })

  it('is refused approval by the role that judged', () => {
    const { app, id, version, view } = writtenAssessment('doesNotComply')
    app.call('assess.sendAssessment', { id, version, ...judged })
    const own = { id, version: 2, approvedBy: 'kvalitetsstrateg', approvedOn: '2026-10-14' }
    expect(app.refusal('assess.approveAssessment', own).userMessage).toContain('kan inte också godkänna')
    expect(view().state).toBe('sent')
  })

  it('comes back with a reason, is written again and sent anew', () => {
    const { app, id, version, view, reviewId } = writtenAssessment('doesNotComply')
    app.call('assess.sendAssessment', { id, version, ...judged })
    expect(
      app.refusal('assess.returnAssessment', { id, version: 2, returnedBy: 'Gruppchef', reason: ' ' }).fields,
    ).toEqual({ reason: 'Skriv vad som behöver ändras.' })
    app.call('assess.returnAssessment', { id, version: 2, returnedBy: 'Gruppchef', reason: 'Skälen är för korta.' })
    expect(view()).toMatchObject({
      state: 'returned',
      open: { returnedReason: 'Skälen är för korta.' },
      writable: true,
    })
    const todos = app.call('act.todos', { committeeId: null, year: 2026 }).rows
    const todo = todos.find(({ action }) => action === 'Ändra')?.sentence
    expect(todo).toBe('Bedömningen av granskning 2026-901 av Utförare Linden kom tillbaka: Skälen är för korta.')
    const draft = { outcome: 'doesNotComply', summary: 'Längre skäl.' } as const
    app.call('assess.saveAssessment', { reviewId, version: 3, draft })
    app.call('assess.sendAssessment', { id, version: 4, ...judged })
    expect(view().open).toMatchObject({ status: 'sent', returnedReason: null })
  })

  it('can not be written in while it waits, until it is taken back', () => {
    const { app, id, version, reviewId, view } = writtenAssessment('doesNotComply')
    app.call('assess.sendAssessment', { id, version, ...judged })
    const draft = { outcome: 'complies', summary: null } as const
    expect(app.refusal('assess.saveAssessment', { reviewId, version: 2, draft }).userMessage).toContain('väntar')
    const area = view().areas[0]
    expect(
      app.refusal('collect.saveJudgement', {
        reviewId,
        version: area?.version ?? null,
        qualityArea: area?.qualityArea ?? '',
        draft: { judgement: 'partly', reason: null },
      }).userMessage,
    ).toContain('väntar på godkännande')
    app.call('assess.recallAssessment', { id, version: 2 })
    expect(view()).toMatchObject({ state: 'draft', writable: true })
  })

  it('is asked for by a serious brist that is added while it is written', () => {
    const { app, given, id, version, reviewId, view } = writtenAssessment()
    expect(view().approval).toBeNull()
    given.finding(reviewId, { severity: 'serious' })
    expect(view().approval).toContain('en brist är allvarlig')
    expect(app.refusal('assess.decideAssessment', { id, version, ...judged }).code).toBe('RULE_BROKEN')
  })
})

describe('a judgement that nobody else has to approve', () => {
  it('is decided at once and refuses to be sent', () => {
    const { app, id, version, view } = writtenAssessment()
    expect(app.refusal('assess.sendAssessment', { id, version, ...judged }).userMessage).toContain('Fastställ den')
    app.call('assess.decideAssessment', { id, version, ...judged })
    expect(view()).toMatchObject({ state: 'decided', writable: false, open: null })
  })

  it('is decided by one of two: the other is told who was first, and nothing changes', () => {
    const { app, id, version, view } = decidedAssessment()
    const second = app.refusal('assess.decideAssessment', {
      id,
      version,
      judgedBy: 'Planerare',
      judgedOn: '2026-10-13',
    })
    expect(second).toMatchObject({ code: 'CONFLICT', userMessage: expect.stringContaining('Kvalitetsstrateg ändrade') })
    expect(view().decided).toMatchObject(judged)
  })

  it('is told everything that lacks, and nothing is decided', () => {
    const { app, given, view } = writtenAssessment()
    const { id: reviewId } = given.review()
    const { id } = app.call('assess.saveAssessment', {
      reviewId,
      version: null,
      draft: { outcome: 'complies', summary: null },
    })
    const refusal = app.refusal('assess.decideAssessment', { id, version: 1, ...judged })
    expect(refusal.details).toEqual([
      'Granskningen är inte genomförd än: registrera dagen i granskningen.',
      'Inget kvalitetsområde är bedömt.',
      'Den samlade bedömningen är inte skriven.',
    ])
    expect(app.call('assess.assessment', { reviewId }).state).toBe('draft')
    expect(view().state).toBe('draft')
  })
})
