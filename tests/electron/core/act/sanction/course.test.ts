import { describe, expect, it } from 'vitest'
import { openSanctionWorld } from './sanction-world'

const scope = { committeeId: null, year: 2026 }

describe('the result of a step', () => {
  const result = {
    effect: 'yes',
    resultOn: '2026-11-20',
    result: 'Rättat.',
    verifiedOn: null,
    verifiedReviewId: null,
  } as const

  it('is registered with the visit that verified it', () => {
    const {
      app,
      sample: { given },
      earlier,
      view,
    } = openSanctionWorld()
    const step = earlier('warning', '2026-10-01', '2026-11-01', null)
    const visit = given.review({ providerId: 'linden', completedOn: '2026-11-18', kind: 'followUp' })
    app.call('act.recordSanctionResult', {
      id: step.id,
      version: step.version,
      ...result,
      verifiedOn: '2026-11-18',
      verifiedReviewId: visit.id,
    })
    expect(view()).toMatchObject({ state: 'mended', steps: [{ verifiedReviewNumber: visit.number, verifyBy: null }] })
  })

  it('refuses days before the decision or ahead of today, and a granskning of somebody else', () => {
    const {
      app,
      sample: { given },
      earlier,
    } = openSanctionWorld()
    const { id, version } = earlier('warning', '2026-10-01', '2026-11-01', null)
    const other = given.review({ providerId: 'asken', completedOn: '2026-11-18' })
    const fields = (changed: object) =>
      app.refusal('act.recordSanctionResult', { id, version, ...result, ...changed }).fields ?? {}
    expect(fields({ resultOn: '2026-09-30' })['resultOn']).toContain('före beslutet')
    expect(fields({ verifiedOn: '2026-12-01' })['verifiedOn']).toContain('inte varit än')
    expect(fields({ verifiedReviewId: other.id })['verifiedReviewId']).toContain('en annan utförare')
  })
})

describe('the list of cases', () => {
  it('has what somebody must do something about first, with its counts and filters', () => {
    const {
      app,
      sample: { given },
      review,
      earlier,
      prepared,
    } = openSanctionWorld()
    earlier('rectification', '2026-10-01', '2026-11-01')
    const late = given.review({ providerId: 'asken', serviceTypeId: 'hemtjanst', completedOn: '2026-09-01' })
    given
      .table('sanction')
      .insert({ reviewId: late.id, step: 'rectification', decidedOn: '2026-09-10', deadlineOn: '2026-10-01' })
    prepared({ step: 'warning' })
    const list = app.call('act.sanctionCases', { committeeId: null })
    expect(list.rows.map(({ id, state }) => [id, state])).toEqual([
      [late.id, 'expired'],
      [review.id, 'preparing'],
    ])
    expect(list).toMatchObject({ states: { expired: 1, preparing: 1 }, years: [2026], late: 1 })
    expect(app.call('act.sanctionCases', { committeeId: 'social' }).rows).toHaveLength(1)
    expect(app.call('act.sanctionCases', { committeeId: null, step: 'warning' }).rows).toHaveLength(1)
    expect(app.call('act.sanctionCases', { committeeId: null, search: 'åsken' }).total).toBe(1)
  })

  it('leaves out archived steps, and a granskning without steps is no case', () => {
    const { app, earlier } = openSanctionWorld()
    const { id, version } = earlier('rectification', '2026-10-01', '2026-11-01')
    app.call('collect.archiveSanction', { id, version, archived: true })
    expect(app.call('act.sanctionCases', { committeeId: null }).rows).toEqual([])
  })
})

describe('in Att göra', () => {
  const sentences = (app: ReturnType<typeof openSanctionWorld>['app']) =>
    app
      .call('act.todos', scope)
      .rows.filter(({ path }) => path.startsWith('/atgarda/sanktioner'))
      .map(({ sentence }) => sentence)

  it('a deadline that is out waits for its result, a varning for its visit', () => {
    const { app, earlier } = openSanctionWorld()
    earlier('rectification', '2026-10-01', '2026-11-01', null)
    expect(sentences(app)).toEqual([
      'Fristen för begäran om rättelse mot Utförare Linden gick ut 2026-11-01, och resultatet är inte registrerat.',
    ])
    earlier('warning', '2026-11-02', '2026-11-20', null)
    expect(sentences(app)).toEqual([
      'Fristen för varningen mot Utförare Linden gick ut 2026-11-20: verifiera genom besök senast 2026-12-20.',
    ])
  })

  it('a proposal waits for its tjänsteskrivelse, for what it lacks, and then for the decision', () => {
    const { app, review, prepared } = openSanctionWorld()
    const { id, version } = app.call('act.prepareSanction', { reviewId: review.id, step: 'penalty' })
    expect(sentences(app)).toEqual(['Förslaget om vite mot Utförare Linden saknar tjänsteskrivelse.'])
    app.call('act.withdrawProposal', { id, version, reason: 'Börjar om.' })
    prepared()
    expect(sentences(app)).toEqual(['Förslaget om begäran om rättelse mot Utförare Linden väntar på beslut.'])
  })
})
