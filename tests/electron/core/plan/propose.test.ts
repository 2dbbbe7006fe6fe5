import { describe, expect, it } from 'vitest'
import { decidePlan, planWorld } from './plan-world'

const scope = { committeeId: null, year: 2027 }

/** Eken is owed a visit for its interval, Alm has an open brist, Lind is only ranked. */
function threeProviders() {
  const world = planWorld()
  const { provider, agreement, review, finding } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1')
  review({ agreementId: eken, completedOn: '2024-03-15', year: 2024, responsible: 'Planerare HVB' })
  const alm = agreement(provider('Utförare Alm'), 'A-2')
  finding(review({ agreementId: alm, completedOn: '2026-05-01', year: 2026 }))
  const lind = agreement(provider('Utförare Lind'), 'A-3')
  review({ agreementId: lind, completedOn: '2025-05-01', year: 2025 })
  return { ...world, eken, alm, lind }
}

describe('proposing a plan', () => {
  it('puts in what is owed with its reason, then what fits, and leaves the rest out with theirs', () => {
    const { app } = threeProviders()
    const { id } = app.call('plan.propose', { ...scope, daysAvailable: 5 })
    const view = app.call('plan.byId', { id })
    expect(view.rows.map(({ providerName, kind, origin, reasons }) => [providerName, kind, origin, reasons])).toEqual([
      ['Utförare Eken', 'agreement', 'mandatory', ['Intervallet på 36 månader passeras i mars 2027.']],
      ['Utförare Alm', 'followUp', 'mandatory', ['En brist från 2026 är öppen och ska verifieras.']],
    ])
    expect(view.leftOut).toMatchObject([
      { provider: 'Utförare Lind', reasons: [expect.stringMatching(/^Plats \d med .* ryms inte inom 5 dagar\.$/)] },
    ])
    expect(view.capacity).toMatchObject({ available: 5, planned: 4.5, left: 0.5 })
  })

  it('fills in who led the latest review, and leaves the rest to be filled', () => {
    const { app } = threeProviders()
    const { id } = app.call('plan.propose', { ...scope, daysAvailable: 120 })
    const view = app.call('plan.byId', { id })
    expect(view.rows.find(({ agreementNumber }) => agreementNumber === 'A-1')?.responsible).toBe('Planerare HVB')
    expect(view.canDecide).toEqual({ ok: false, reasons: ['2 rader saknar ansvarig.'] })
    expect(app.call('plan.setResponsible', { planId: id, serviceAreaId: null, responsible: 'Planerare' })).toEqual({
      filled: 2,
    })
    expect(app.call('plan.byId', { id }).canDecide).toEqual({ ok: true, reasons: [] })
  })

  it('proposed twice changes nothing and writes nothing in the log', () => {
    const { app } = threeProviders()
    const { id } = app.call('plan.propose', { ...scope, daysAvailable: 5 })
    const before = app.call('plan.byId', { id })
    const entries = (): number => app.db.getSql<{ n: number }>('SELECT count(*) AS n FROM changeLog')?.n ?? 0
    const logged = entries()
    app.call('plan.propose', { ...scope, daysAvailable: 5 })
    expect(app.call('plan.byId', { id })).toEqual(before)
    expect(entries()).toBe(logged)
  })

  it('keeps rows chosen, changed or struck by hand when it proposes anew', () => {
    const { app, lind, hvb } = threeProviders()
    const { id: planId } = app.call('plan.propose', { ...scope, daysAvailable: 5 })
    const [eken, alm] = app.call('plan.byId', { id: planId }).rows
    if (alm === undefined || eken === undefined) throw new Error('two rows')
    const change = {
      kind: eken.kind,
      month: 2,
      days: 4,
      responsible: 'MAS',
      method: 'platsbesök',
      changeReason: 'Två hus',
    }
    app.call('plan.updateRow', { id: eken.id, version: eken.version, ...change })
    app.call('plan.removeRow', { id: alm.id, version: alm.version, reason: 'Verifieras av förvaltningen' })
    const party = {
      providerId: app.db.getSql<{ id: string }>('SELECT providerId AS id FROM agreement WHERE id = ?', lind)?.id ?? '',
    }
    app.call('plan.addRow', {
      planId,
      ...party,
      agreementId: lind,
      unitId: null,
      serviceTypeId: hvb,
      kind: 'targeted',
      month: 9,
      days: 1,
      responsible: null,
      method: null,
      reason: 'nämndens uppdrag',
    })
    app.call('plan.propose', { ...scope, daysAvailable: 100 })
    const view = app.call('plan.byId', { id: planId })
    expect(view.rows.map((row) => [row.providerName, row.kind, row.month, row.days, row.origin])).toEqual([
      ['Utförare Eken', 'agreement', 2, 4, 'mandatory'],
      ['Utförare Lind', 'targeted', 9, 1, 'manual'],
    ])
    expect(view.rows[1]?.reasons).toEqual(['Vald för hand: nämndens uppdrag'])
    expect(view.removed).toMatchObject([{ providerName: 'Utförare Alm', removedReason: 'Verifieras av förvaltningen' }])
    expect(view.leftOut).toEqual([])
  })

  it('is refused when the plan is decided and no new version is begun', () => {
    const { app } = threeProviders()
    decidePlan(app, app.call('plan.propose', { ...scope, daysAvailable: 50 }).id)
    expect(app.refusal('plan.propose', { ...scope, daysAvailable: 60 })).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage: 'Planen för 2027 är fastställd. Starta en ny version först.',
    })
  })

  it('makes one plan a nämnd beside the joint one, and each tells of the other', () => {
    const { app, social } = threeProviders()
    app.call('plan.propose', { ...scope, daysAvailable: 5 })
    app.call('plan.propose', { committeeId: social, year: 2027, daysAvailable: 5 })
    expect(app.call('plan.current', scope)).toMatchObject({
      view: { committeeName: null },
      others: [{ committeeName: 'Socialnämnden', status: 'draft' }],
      defaultDays: 120,
    })
    expect(app.call('plan.current', { committeeId: social, year: 2027 }).others).toMatchObject([
      { committeeName: null },
    ])
    expect(app.call('plan.current', { committeeId: social, year: 2028 })).toMatchObject({ view: null, others: [] })
  })
})
