import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { decidePlan, planWorld } from './plan-world'

const scope = { committeeId: null, year: 2027 }

function twoProviders() {
  const world = planWorld()
  const { app, provider, agreement, review } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1')
  const alm = agreement(provider('Utförare Alm'), 'A-2')
  for (const agreementId of [eken, alm]) review({ agreementId, completedOn: '2024-03-15', year: 2024 })
  const { id: planId } = app.call('plan.propose', { ...scope, daysAvailable: 20 })
  const reviewsOf2027 = () =>
    app.db.allSql<{ number: string; id: string; plannedMonth: number; notCompletedReason: string | null }>(
      'SELECT * FROM review WHERE year = 2027 ORDER BY number',
    )
  return { ...world, eken, alm, planId, reviewsOf2027 }
}

describe('deciding a plan', () => {
  it('is refused while a row has nobody answering for it', () => {
    const { app, planId } = twoProviders()
    const decide = { planId, version: 1, decidedBy: 'Gruppchef', decidedOn: '2026-12-07' }
    expect(app.refusal('plan.decide', decide)).toMatchObject({
      userMessage: 'Planen kan inte fastställas: 2 rader saknar ansvarig. Inget har ändrats.',
      details: ['2 rader saknar ansvarig.'],
    })
  })

  it("freezes it and makes one granskning a row, numbered on from the year's last", () => {
    const { app, planId, review, alm, eken, reviewsOf2027 } = twoProviders()
    review({ number: '2027-007', year: 2027, kind: 'prompted', agreementId: alm })
    expect(decidePlan(app, planId)).toBe(2)
    expect(app.call('plan.byId', { id: planId }).plan).toMatchObject({
      status: 'decided',
      decidedBy: 'Gruppchef',
      decidedOn: '2026-12-07',
    })
    expect(reviewsOf2027().map(({ number }) => number)).toEqual(['2027-007', '2027-008', '2027-009'])
    const rows = app.call('plan.byId', { id: planId }).rows
    expect(rows.every(({ reviewId }) => reviewId !== null)).toBe(true)
    expect(app.db.getSql('SELECT * FROM review WHERE agreementId = ? AND year = 2027', eken)).toMatchObject({
      kind: 'agreement',
      responsible: 'Planerare HVB',
      completedOn: null,
      plannedFollowUpId: rows.find(({ agreementId }) => agreementId === eken)?.id,
    })
  })

  it('ties a granskning that is registered already to its row instead of planning it twice', () => {
    const { app, planId, review, alm, reviewsOf2027 } = twoProviders()
    const providerId = app.db.getSql<{ providerId: string }>(
      'SELECT providerId FROM agreement WHERE id = ?',
      alm,
    )?.providerId
    review({ number: '2027-001', year: 2027, kind: 'agreement', agreementId: alm, providerId })
    expect(decidePlan(app, planId)).toBe(1)
    expect(reviewsOf2027()).toHaveLength(2)
  })

  it('is decided once', () => {
    const { app, planId } = twoProviders()
    decidePlan(app, planId)
    const again = { planId, version: 2, decidedBy: 'Gruppchef', decidedOn: '2026-12-08' }
    expect(app.refusal('plan.decide', again).details).toEqual(['Planen är redan fastställd.'])
  })

  it('does not stop for too few days', () => {
    const { app, planId } = twoProviders()
    app.call('plan.setDays', { planId, version: 1, daysAvailable: 1 })
    expect(decidePlan(app, planId)).toBe(2)
  })
})

describe('a joint plan and one of a nämnd', () => {
  it('are not both decided for a year: the same granskning would be planned twice', () => {
    const { app, planId, social, older } = twoProviders()
    decidePlan(app, planId)
    const { id } = app.call('plan.propose', { committeeId: social, year: 2027, daysAvailable: 20 })
    app.call('plan.setResponsible', { planId: id, serviceAreaId: null, responsible: 'Planerare' })
    const stops = ['Planen för alla nämnder är redan fastställd för samma år.']
    expect(app.call('plan.byId', { id }).canDecide).toEqual({ ok: false, reasons: stops })
    const { version } = app.call('plan.byId', { id }).plan
    const decide = { planId: id, version, decidedBy: 'Gruppchef', decidedOn: '2026-12-08' }
    expect(app.refusal('plan.decide', decide).details).toEqual(stops)
    expect(app.call('plan.current', { committeeId: older, year: 2027 }).others).toHaveLength(2)
  })
})

describe('a new version', () => {
  it('starts from the decided one, which stays as it was', () => {
    const { app, planId } = twoProviders()
    decidePlan(app, planId)
    const before = app.call('plan.byId', { id: planId })
    const { id } = app.call('plan.revise', { planId })
    const draft = app.call('plan.byId', { id })
    expect(draft.plan).toMatchObject({ revision: 2, status: 'draft', previousId: planId })
    expect(draft.rows.map(({ originId }) => originId)).toEqual(before.rows.map((row) => row.id))
    expect(draft.rows.map(({ reviewId }) => reviewId)).toEqual(before.rows.map(({ reviewId }) => reviewId))
    expect({ ...app.call('plan.byId', { id: planId }), versions: [] }).toEqual({ ...before, versions: [] })
    expect(app.call('plan.current', scope).view?.plan.id).toBe(id)
    expect(app.refusal('plan.revise', { planId }).userMessage).toContain('Öppna utkastet')
    expect(app.refusal('plan.revise', { planId: id }).code).toBe('RULE_BROKEN')
  })

  it('keeps the granskningar of rows that stay, moves the planned ones, and marks those of struck rows', () => {
    const { app, planId, reviewsOf2027 } = twoProviders()
    decidePlan(app, planId)
    const { id } = app.call('plan.revise', { planId })
    const [alm, eken] = app.call('plan.byId', { id }).rows
    if (alm === undefined || eken === undefined) throw new Error('two rows')
    const moved = { kind: alm.kind, month: 11, days: alm.days, responsible: alm.responsible, method: null }
    app.call('plan.updateRow', { id: alm.id, version: alm.version, ...moved, changeReason: 'Flyttad efter samråd' })
    app.call('plan.removeRow', { id: eken.id, version: eken.version, reason: 'Avtalet sägs upp' })

    expect(app.call('plan.difference', { planId: id })).toMatchObject({
      from: 'Version 1, fastställd 2026-12-07',
      rows: [
        { change: 'removed', provider: 'Utförare Eken', reason: 'Avtalet sägs upp' },
        { change: 'changed', provider: 'Utförare Alm', fields: [{ label: 'Månad', after: 'november' }] },
      ],
      daysBefore: 5,
      daysAfter: 2.5,
    })
    expect(decidePlan(app, id, '2027-02-01')).toBe(0)
    expect(reviewsOf2027().map(({ plannedMonth, notCompletedReason }) => [plannedMonth, notCompletedReason])).toEqual([
      [11, null],
      [eken.month, 'struken ur planen vid revidering'],
    ])
    expect(app.call('plan.byId', { id: planId }).plan.status).toBe('superseded')
  })

  it('leaves a granskning that is carried out alone, and keeps its row', () => {
    const { app, planId, reviewsOf2027 } = twoProviders()
    decidePlan(app, planId)
    const [done] = reviewsOf2027()
    recordedTable(app.context(), 'review').update(done?.id ?? '', null, { completedOn: '2027-01-20' })
    const { id } = app.call('plan.revise', { planId })
    const row = app.call('plan.byId', { id }).rows.find(({ reviewId }) => reviewId === done?.id)
    const strike = { id: row?.id ?? '', version: row?.version ?? 1, reason: 'Nej' }
    expect(app.refusal('plan.removeRow', strike).userMessage).toContain('redan genomförd')
    app.call('plan.propose', { ...scope, daysAvailable: 0 })
    expect(app.call('plan.byId', { id }).rows.map((kept) => kept.id)).toContain(row?.id)
  })

  it('brings a granskning back when its row comes back', () => {
    const { app, planId, reviewsOf2027 } = twoProviders()
    decidePlan(app, planId)
    const second = app.call('plan.revise', { planId }).id
    const [row] = app.call('plan.byId', { id: second }).rows
    app.call('plan.removeRow', { id: row?.id ?? '', version: row?.version ?? 1, reason: 'Skjuts upp' })
    decidePlan(app, second, '2027-02-01')
    const third = app.call('plan.revise', { planId: second }).id
    const [struck] = app.call('plan.byId', { id: third }).removed
    app.call('plan.restoreRow', { id: struck?.id ?? '', version: struck?.version ?? 1 })
    expect(decidePlan(app, third, '2027-03-01')).toBe(0)
    expect(reviewsOf2027().map(({ notCompletedReason }) => notCompletedReason)).toEqual([null, null])
  })

  it('has nothing to be compared with the first time', () => {
    const { app, planId } = twoProviders()
    expect(app.call('plan.difference', { planId })).toEqual({ from: null, rows: [], daysBefore: null, daysAfter: 5 })
  })
})
