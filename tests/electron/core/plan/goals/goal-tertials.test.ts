import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openTestApp } from '../../../../support/test-app'

type Draft = ClientInput<'plan.saveGoalFollowUp'>['draft']
const onTrack: Draft = { status: 'onTrack', comment: null, measure: null }

function openGoals() {
  const app = openTestApp()
  const goal = (title: string, year = 2026) =>
    app.call('plan.saveGoal', {
      id: null,
      version: null,
      draft: {
        year,
        title,
        kind: 'goal',
        givenBy: null,
        responsible: null,
        status: null,
        comment: null,
        committeeId: null,
        serviceAreaId: null,
        serviceTypeId: null,
        providerId: null,
      },
    })
  const input = (goalId: string, tertial: 1 | 2 | 3, draft: Draft, version: number | null = null) => ({
    goalId,
    tertial,
    version,
    draft,
  })
  return { app, goal, input, view: () => app.call('plan.goalTertials', { committeeId: null, year: 2026 }) }
}

describe('the tertials of a goal', () => {
  it('are followed up one by one; what is over and lacks a läge is pointed out, what has not begun waits', () => {
    const { app, goal, input, view } = openGoals()
    const { id } = goal('Färre fall')
    goal('Öppnare dörrar')
    app.call('plan.saveGoalFollowUp', input(id, 1, onTrack))
    expect(view().tertials).toMatchObject([
      { tertial: 1, done: 1, lacking: 1, canWrite: { ok: true } },
      { tertial: 2, done: 0, lacking: 2 },
      { tertial: 3, done: 0, lacking: 0, canWrite: { ok: true } },
    ])
    expect(view().rows[0]?.tertials.map(({ state }) => state)).toEqual(['done', 'lacking', 'open'])
    expect(app.call('act.todos', { committeeId: null, year: 2026 }).rows.map(({ sentence }) => sentence)).toEqual([
      'Mål och uppdrag 2026: 1 av 2 saknar uppföljning för tertial 1; uppföljningen skulle vara klar 2026-05-31.',
      'Mål och uppdrag 2026: 2 av 2 saknar uppföljning för tertial 2; uppföljningen skulle vara klar 2026-09-30.',
    ])
    app.setDay('2026-08-01')
    expect(app.refusal('plan.saveGoalFollowUp', input(id, 3, onTrack)).userMessage).toContain('börjar 2026-09-01')
  })

  it('say why and what is done when a goal is not on its way', () => {
    const { app, goal, input } = openGoals()
    const { id } = goal('Färre fall')
    const off: Draft = { status: 'offTrack', comment: null, measure: null }
    expect(Object.keys(app.refusal('plan.saveGoalFollowUp', input(id, 1, off)).fields ?? {})).toEqual([
      'comment',
      'measure',
    ])
    expect(app.refusal('plan.saveGoalFollowUp', input(id, 1, { ...off, status: null })).fields).toHaveProperty('status')
    const text = { ...off, comment: 'Gäller 19121212-1212', measure: 'x' }
    expect(app.refusal('plan.saveGoalFollowUp', input(id, 1, text)).code).toBe('PERSONAL_DATA')
  })

  it('are not written over what somebody else wrote in between', () => {
    const { app, goal, input } = openGoals()
    const { id } = goal('Färre fall')
    app.call('plan.saveGoalFollowUp', input(id, 1, onTrack))
    expect(app.refusal('plan.saveGoalFollowUp', input(id, 1, { ...onTrack, status: 'partly' })).code).toBe('CONFLICT')
    app.call('plan.saveGoalFollowUp', input(id, 1, { ...onTrack, status: 'partly' }, 1))
    expect(
      app.call('plan.goalTertials', { committeeId: null, year: 2026 }).rows[0]?.tertials[0]?.followUp,
    ).toMatchObject({
      status: 'partly',
      version: 2,
    })
  })
})
