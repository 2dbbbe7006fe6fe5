import { describe, expect, it } from 'vitest'
import { planWorld } from './plan-world'

function aPlan() {
  const world = planWorld()
  const { app, provider, agreement, review } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1')
  review({ agreementId: eken, completedOn: '2024-03-15', year: 2024, responsible: 'Planerare 1' })
  const planId = app.call('plan.propose', { committeeId: null, year: 2027, daysAvailable: 20 }).id
  const capacity = () => app.call('plan.capacity', { planId })
  return { ...world, planId, capacity }
}

describe('working days of the plan’s people', () => {
  it('are unknown until somebody states them, and the planned days are shown all the same', () => {
    const { capacity } = aPlan()
    expect(capacity()).toMatchObject({
      people: [{ responsible: 'Planerare 1', planned: 2.5, available: null }],
      available: null,
      unspread: 20,
      overloads: [],
    })
  })

  it('are stated, changed and taken back a month at a time, whatever capitals the role has', () => {
    const { app, planId, capacity } = aPlan()
    const month = capacity().people[0]?.months.find(({ planned }) => planned > 0)?.month ?? 1
    const set = (days: number | null) =>
      app.call('plan.setCapacity', { planId, responsible: 'planerare 1', month, days })
    set(8)
    set(1)
    expect(capacity().available).toBe(1)
    expect(capacity().overloads).toHaveLength(1)
    expect(capacity().overloads[0]).toMatch(/^Över kapacitet: Planerare 1 i \w+ \(2,5 av 1 dagar\)\.$/)
    expect(app.call('plan.byId', { id: planId }).notes).toContain(capacity().overloads[0])
    set(null)
    expect(capacity().available).toBeNull()
  })

  it('are spread so that they add up to the plan’s days, once', () => {
    const { app, planId, capacity } = aPlan()
    expect(app.call('plan.spreadCapacity', { planId }).filled).toBe(10)
    expect(capacity()).toMatchObject({ available: 20, unspread: 0, overloads: [] })
    expect(app.refusal('plan.spreadCapacity', { planId })).toMatchObject({
      userMessage: 'Det finns inga dagar kvar att fördela, eller ingen månad utan angivna dagar. Inget har ändrats.',
    })
  })

  it('are at most a month’s', () => {
    const { app, planId } = aPlan()
    expect(app.refusal('plan.setCapacity', { planId, responsible: 'Planerare 1', month: 1, days: 32 })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })
})
