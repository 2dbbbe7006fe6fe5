import { describe, expect, it } from 'vitest'
import { individualJson } from '../../../../../electron/core/collect/individual/json'
import { openIndividualWorld } from './individual-world'

describe('figures individuppfoljning', () => {
  it('has counts by judgement, women and men; a suppressed group has none', () => {
    const { app, answers } = openIndividualWorld()
    answers(20, { gender: 'woman' })
    answers(14, { gender: 'man' })
    answers(3, { providerId: 'asken', serviceTypeId: 'hemtjanst' })
    answers(30, { providerId: 'egen', serviceTypeId: 'hemtjanst', gender: 'woman' })
    answers(2, { providerId: 'egen', serviceTypeId: 'hemtjanst', gender: 'man' })
    const document = individualJson(app.call('collect.individualGroups', { committeeId: null, year: 2025 }))
    expect(document.groups).toEqual([
      { provider: 'Solbergas egen hemtjänst', serviceType: 'Hemtjänst', women: null, men: null, suppressed: true },
      {
        provider: 'Utförare Linden',
        serviceType: 'HVB',
        answers: 34,
        judgement: { bristande: 17, godkänt: 17, 'mycket bra': 0 },
        women: { answers: 20, judgement: { bristande: 10, godkänt: 10, 'mycket bra': 0 } },
        men: { answers: 14, judgement: { bristande: 7, godkänt: 7, 'mycket bra': 0 } },
        suppressed: false,
      },
      { provider: 'Utförare Åsken', serviceType: 'Hemtjänst', women: null, men: null, suppressed: true },
    ])
  })
})

describe('the priorities', () => {
  const factor = (world: ReturnType<typeof openIndividualWorld>) => {
    const { rows } = world.app.call('plan.priorities', { committeeId: null, year: 2027 })
    return rows
      .find(({ provider }) => provider === 'Utförare Linden')
      ?.factors.find(({ name }) => name === 'individuppföljning')
  }

  it('weigh the last whole year’s judgements', () => {
    const world = openIndividualWorld()
    world.answers(12)
    world.answers(12, { answeredOn: '2026-02-01', judgement: 'approved' })
    expect(factor(world)).toMatchObject({ points: 5, unknown: false })
  })

  it('give a protected group the same points and words whatever it answered', () => {
    const of = (judgement: 'poor' | 'veryGood') => {
      const world = openIndividualWorld()
      world.answers(4, { judgement })
      world.answers(20, { providerId: 'asken' })
      return factor(world)
    }
    expect(of('poor')).toMatchObject({ value: 'skyddas', unknown: true })
    expect(of('poor')).toEqual(of('veryGood'))
  })

  it('know nothing where nothing is registered', () => {
    expect(factor(openIndividualWorld())).toMatchObject({ value: 'uppgift saknas' })
  })
})
