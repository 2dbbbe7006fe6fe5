import { describe, expect, it } from 'vitest'
import type { PriorityRow } from '../../../../shared/contracts/priorities'
import { planWorld } from './plan-world'

function aWorld() {
  const world = planWorld()
  const { app, provider, agreement } = world
  agreement(provider('Utförare Eken'), 'A-1')
  const rowOf = (year: number): PriorityRow => {
    const [row] = app.call('plan.priorities', { committeeId: null, year }).rows
    if (row === undefined) throw new Error('nobody is ranked')
    return row
  }
  const choose = (year: number, choice: 'include' | 'exclude', reason: string): string => {
    const { providerId, agreementId, unitId, serviceTypeId } = rowOf(year)
    const party = { providerId, agreementId, unitId, serviceTypeId }
    return app.call('plan.saveOverride', { id: null, version: null, year, ...party, choice, reason }).id
  }
  return { ...world, rowOf, choose }
}

describe('a choice against the order', () => {
  it('stands on the row with its reason, who and when, and moves nobody', () => {
    const { rowOf, choose } = aWorld()
    const before = rowOf(2027)
    choose(2027, 'exclude', 'Avtalet löper ut i mars.')
    expect(rowOf(2027)).toEqual({
      ...before,
      override: expect.objectContaining({
        choice: 'exclude',
        reason: 'Avtalet löper ut i mars.',
        decidedBy: 'Kvalitetsstrateg',
        decidedOn: '2026-11-22',
      }),
    })
  })

  it('needs a reason', () => {
    const { app, rowOf } = aWorld()
    const { providerId, agreementId, unitId, serviceTypeId } = rowOf(2027)
    const party = { providerId, agreementId, unitId, serviceTypeId }
    expect(
      app.refusal('plan.saveOverride', {
        id: null,
        version: null,
        year: 2027,
        ...party,
        choice: 'include',
        reason: ' ',
      }),
    ).toMatchObject({ code: 'INVALID_INPUT', userMessage: 'Skriv varför. Inget har sparats.' })
  })

  it('is one a candidate and year', () => {
    const { rowOf, choose } = aWorld()
    choose(2027, 'include', 'Ny ledning')
    expect(() => choose(2027, 'exclude', 'Nej')).toThrow('Det finns redan ett eget val för 2027: ”Ny ledning”.')
    expect(rowOf(2027).override?.choice).toBe('include')
  })

  it('can be changed and taken back', () => {
    const { app, rowOf, choose } = aWorld()
    const id = choose(2027, 'include', 'Ny ledning')
    const { providerId, agreementId, unitId, serviceTypeId } = rowOf(2027)
    const party = { providerId, agreementId, unitId, serviceTypeId }
    app.call('plan.saveOverride', { id, version: 1, year: 2027, ...party, choice: 'include', reason: 'Ny chef' })
    expect(rowOf(2027).override).toMatchObject({ reason: 'Ny chef', version: 2 })
    expect(app.refusal('plan.removeOverride', { id, version: 1 }).code).toBe('CONFLICT')
    app.call('plan.removeOverride', { id, version: 2 })
    expect(rowOf(2027).override).toBeNull()
  })

  it('is shown the year after, and the newest of several', () => {
    const { rowOf, choose } = aWorld()
    choose(2025, 'include', 'Klagomål')
    choose(2026, 'exclude', 'Flytt pågår')
    expect(rowOf(2027)).toMatchObject({
      override: null,
      earlier: { year: 2026, choice: 'exclude', how: 'override', reason: 'Flytt pågår' },
    })
    expect(rowOf(2025).earlier).toBeNull()
  })

  it('follows to the new agreement of the same utförare and insats', () => {
    const { app, agreement, rowOf, choose } = aWorld()
    choose(2026, 'exclude', 'Flytt pågår')
    const { providerId, agreementId } = rowOf(2026)
    app.db.runSql("UPDATE agreement SET endDate = '2026-12-31' WHERE id = ?", agreementId)
    agreement(providerId, 'A-2', { startDate: '2027-01-01' })
    expect(rowOf(2027)).toMatchObject({ agreement: 'A-2', earlier: { reason: 'Flytt pågår' } })
  })
})

describe("what people did in last year's plan", () => {
  it('counts as an earlier choice: a row that was struck', () => {
    const { app, rowOf } = aWorld()
    const { id } = app.call('plan.propose', { committeeId: null, year: 2026, daysAvailable: 100 })
    const [row] = app.call('plan.byId', { id }).rows
    if (row === undefined) throw new Error('the plan is empty')
    app.call('plan.removeRow', { id: row.id, version: row.version, reason: 'IVO granskar i år' })
    expect(rowOf(2027).earlier).toMatchObject({
      year: 2026,
      choice: 'exclude',
      how: 'struck',
      reason: 'IVO granskar i år',
    })
    expect(rowOf(2028).earlier).toBeNull()
  })
})
