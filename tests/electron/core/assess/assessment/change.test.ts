import { describe, expect, it } from 'vitest'
import { type AssessmentWorld, decidedAssessment, judged, solAreas } from './assessment-world'

const later = { judgedBy: 'Planerare', judgedOn: '2026-11-03' }

function changed(): AssessmentWorld & { changeId: string } {
  const world = decidedAssessment()
  const { app, id } = world
  const version = world.view().decided?.version ?? 0
  const change = app.call('assess.changeAssessment', { id, version, reason: 'Nya uppgifter från utföraren.' })
  return { ...world, changeId: change.id }
}

describe('a decided judgement', () => {
  it('freezes what it said of each kvalitetsområde, and what it rested on', () => {
    const { view } = decidedAssessment()
    const { decided } = view()
    expect(decided?.areas?.map(({ qualityArea }) => qualityArea)).toEqual(solAreas)
    expect(decided?.material).toMatchObject({ version: 1, since: null, until: '2026-11-22', individual: 'empty' })
  })

  it('is changed only by a new version with a reason', () => {
    const { app, reviewId, view } = decidedAssessment()
    const draft = { outcome: 'complies', summary: 'Annat.' } as const
    expect(app.refusal('assess.saveAssessment', { reviewId, version: null, draft }).userMessage).toContain('fastställd')
    const [area] = view().areas
    expect(
      app.refusal('collect.saveJudgement', {
        reviewId,
        version: area?.version ?? null,
        qualityArea: area?.qualityArea ?? '',
        draft: { judgement: 'partly', reason: null },
      }).userMessage,
    ).toContain('fastställd')
  })

  it('stands until the new version is decided, and is then kept as it was', () => {
    const { app, reviewId, changeId, view } = changed()
    expect(view()).toMatchObject({
      state: 'draft',
      open: { changeReason: 'Nya uppgifter från utföraren.', revision: 2 },
    })
    expect(app.call('collect.review', { id: reviewId }).review.outcome).toBe('complies')
    const [area] = view().areas
    app.call('collect.saveJudgement', {
      reviewId,
      version: area?.version ?? null,
      qualityArea: area?.qualityArea ?? '',
      draft: { judgement: 'partly', reason: 'Genomförandeplaner saknas.' },
    })
    const draft = { outcome: 'minorRemaining', summary: 'Mindre brister återstår.' } as const
    app.call('assess.saveAssessment', { reviewId, version: 1, draft })
    app.call('assess.decideAssessment', { id: changeId, version: 2, ...later })
    const { decided, earlier } = view()
    expect(decided).toMatchObject({ revision: 2, outcome: 'minorRemaining' })
    expect(decided?.areas?.[0]).toMatchObject({ judgement: 'partly' })
    expect(earlier).toMatchObject([
      { revision: 1, status: 'superseded', outcome: 'complies', judgedBy: judged.judgedBy },
    ])
    expect(earlier[0]?.areas?.[0]).toMatchObject({ judgement: 'fulfilled' })
    expect(app.call('collect.review', { id: reviewId }).review.outcome).toBe('minorRemaining')
  })

  it('gets its kvalitetsområden back when the change is thrown away', () => {
    const { app, reviewId, changeId, view } = changed()
    const [area] = view().areas
    app.call('collect.saveJudgement', {
      reviewId,
      version: area?.version ?? null,
      qualityArea: area?.qualityArea ?? '',
      draft: { judgement: 'notFulfilled', reason: 'Fel rad.' },
    })
    app.call('assess.discardAssessment', { id: changeId, version: 1 })
    expect(view()).toMatchObject({ state: 'decided', open: null })
    expect(view().areas[0]).toMatchObject({ judgement: 'fulfilled', reason: null })
  })

  it('is superseded when the granskning is opened again, which asks for a reason', () => {
    const { app, reviewId, view } = decidedAssessment()
    const { version } = app.call('collect.review', { id: reviewId }).review
    expect(app.refusal('assess.reopenReview', { id: reviewId, version }).userMessage).toContain('Skriv varför')
    app.call('assess.reopenReview', { id: reviewId, version, reason: 'Fel granskning registrerades.' })
    expect(view()).toMatchObject({
      state: 'draft',
      decided: null,
      open: { changeReason: 'Fel granskning registrerades.', revision: 2 },
      earlier: [{ revision: 1, status: 'superseded' }],
    })
  })
})
