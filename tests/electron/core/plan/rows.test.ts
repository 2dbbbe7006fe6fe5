import { describe, expect, it } from 'vitest'
import { decidePlan, planWorld } from './plan-world'

function aPlan() {
  const world = planWorld()
  const providerId = world.provider('Utförare Eken')
  const agreementId = world.agreement(providerId, 'A-1')
  world.review({ agreementId, completedOn: '2024-03-15', year: 2024 })
  const { id: planId } = world.app.call('plan.propose', { committeeId: world.social, year: 2027, daysAvailable: 20 })
  const row = () => {
    const view = world.app.call('plan.byId', { id: planId })
    const first = [...view.rows, ...view.removed][0]
    if (first === undefined) throw new Error('the plan has a row')
    return first
  }
  return { ...world, providerId, agreementId, planId, row }
}

const fieldsOf = ({ kind, month, days, responsible, method }: ReturnType<ReturnType<typeof aPlan>['row']>) => ({
  kind,
  month,
  days,
  responsible,
  method,
  changeReason: null as string | null,
})

describe('rows of a draft', () => {
  it('take a responsible without a reason, but not another kind, month or number of days', () => {
    const { app, row } = aPlan()
    const { id, version } = row()
    app.call('plan.updateRow', { id, version, ...fieldsOf(row()), responsible: 'Planerare HVB' })
    const departing = { id, version: version + 1, ...fieldsOf(row()), days: 7 }
    expect(app.refusal('plan.updateRow', departing)).toMatchObject({
      code: 'RULE_BROKEN',
      fields: { changeReason: 'Skriv varför raden ändras.' },
    })
    app.call('plan.updateRow', { ...departing, changeReason: 'Fyra hus' })
    expect(row()).toMatchObject({
      days: 7,
      responsible: 'Planerare HVB',
      changeReason: 'Fyra hus',
      origin: 'mandatory',
    })
  })

  it('are not overwritten when somebody else saved first', () => {
    const { app, row } = aPlan()
    const { id, version } = row()
    app.call('plan.updateRow', { id, version, ...fieldsOf(row()), responsible: 'Planerare HVB' })
    const second = { id, version, ...fieldsOf(row()), responsible: 'MAS' }
    expect(app.refusal('plan.updateRow', second)).toMatchObject({
      code: 'CONFLICT',
      conflict: { by: 'Kvalitetsstrateg', fields: [{ field: 'responsible', mine: 'MAS', theirs: 'Planerare HVB' }] },
    })
    expect(app.refusal('plan.removeRow', { id, version, reason: 'Nej' }).code).toBe('CONFLICT')
  })

  it('are struck with a reason, kept, and brought back as they stood', () => {
    const { app, row, planId } = aPlan()
    const before = row()
    expect(app.refusal('plan.removeRow', { id: before.id, version: 1, reason: ' ' }).code).toBe('INVALID_INPUT')
    app.call('plan.removeRow', { id: before.id, version: before.version, reason: 'Avtalet sägs upp' })
    expect(app.call('plan.byId', { id: planId })).toMatchObject({ rows: [], removed: [{ id: before.id }] })
    app.call('plan.restoreRow', { id: before.id, version: row().version })
    expect(row()).toMatchObject({ removedReason: null, days: before.days, month: before.month })
  })

  it('are added once a kind, to what belongs together, and within the nämnd', () => {
    const { app, planId, providerId, agreementId, hvb, homeCare, provider, unit } = aPlan()
    const other = provider('Utförare Alm')
    const add = { planId, providerId, agreementId, unitId: null, serviceTypeId: hvb, kind: 'targeted' as const }
    const rest = { month: 4, days: 2, responsible: null, method: null, reason: 'nämndens uppdrag 2026-09-16' }
    app.call('plan.addRow', { ...add, ...rest })
    const refused = (differences: object): string =>
      app.refusal('plan.addRow', { ...add, ...rest, ...differences }).userMessage
    expect(refused({})).toBe('Utförare Eken (HVB, avtal A-1) har redan en rad för särskilt riktad i planen.')
    expect(refused({ providerId: other })).toContain('Avtal A-1 hör till en annan utförare')
    expect(refused({ serviceTypeId: homeCare })).toContain('Avtal A-1 gäller en annan insats')
    expect(refused({ agreementId: null, unitId: unit(other, 'Almens hus') })).toContain('hör till en annan utförare')
    expect(refused({ agreementId: null, serviceTypeId: homeCare })).toContain('hör till en annan nämnd än planen')
  })

  it('carry no personnummer in a reason', () => {
    const { app, row } = aPlan()
    const { id, version } = row()
    expect(app.refusal('plan.removeRow', { id, version, reason: 'Gäller 19811218-9876' }).code).toBe('PERSONAL_DATA')
  })

  it('are frozen in a decided plan, and so are its days', () => {
    const { app, planId, row } = aPlan()
    decidePlan(app, planId)
    const { id, version } = row()
    const frozen = 'Planen för 2027 är fastställd och kan inte ändras. Starta en ny version först.'
    expect(app.refusal('plan.updateRow', { id, version, ...fieldsOf(row()) }).userMessage).toBe(frozen)
    expect(app.refusal('plan.removeRow', { id, version, reason: 'Nej' }).userMessage).toBe(frozen)
    expect(app.refusal('plan.restoreRow', { id, version }).userMessage).toBe(frozen)
    expect(app.refusal('plan.setDays', { planId, version: 2, daysAvailable: 1 }).userMessage).toBe(frozen)
    expect(app.refusal('plan.setResponsible', { planId, serviceAreaId: null, responsible: 'MAS' }).userMessage).toBe(
      frozen,
    )
  })

  it('write the log: who, what, before and after', () => {
    const { app, row } = aPlan()
    const { id, version } = row()
    app.call('plan.removeRow', { id, version, reason: 'Avtalet sägs upp' })
    const entry = app.db.getSql<{ operation: string; actor: string; before: string; after: string }>(
      'SELECT * FROM changeLog ORDER BY seq DESC LIMIT 1',
    )
    expect(entry).toMatchObject({ operation: 'plan.removeRow', actor: 'Kvalitetsstrateg' })
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ removedReason: null })
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ removedReason: 'Avtalet sägs upp' })
  })
})
