import { describe, expect, it } from 'vitest'
import { decidePlan, planWorld } from './plan-world'

function twoYears() {
  const world = planWorld()
  const { app, provider, agreement, review, finding } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1')
  finding(review({ agreementId: eken, completedOn: '2025-03-15', year: 2025 }))
  const propose = (year: number) => app.call('plan.propose', { committeeId: null, year, daysAvailable: 50 }).id
  const write = (planId: string, text: string | null, version: number | null = null) =>
    app.call('plan.saveSection', { planId, key: 'forms', version, text }).version
  const forms = (planId: string) => app.call('plan.sections', { planId }).sections.find(({ key }) => key === 'forms')
  return { ...world, propose, write, forms }
}

describe('the written sections', () => {
  it('begin empty, each with a suggestion from the plan itself', () => {
    const { app, propose } = twoYears()
    const { sections, previousYear } = app.call('plan.sections', { planId: propose(2026) })
    expect(previousYear).toBeNull()
    expect(sections.map(({ key, text, version }) => [key, text, version])).toEqual([
      ['responsibility', null, null],
      ['subject', null, null],
      ['forms', null, null],
      ['specialAreas', null, null],
      ['timetable', null, null],
      ['feedback', null, null],
    ])
    for (const { suggestion } of sections) expect(suggestion.length).toBeGreaterThan(20)
    expect(sections.find(({ key }) => key === 'specialAreas')?.suggestion).toBe(
      'De vanligaste bristerna 2025 gällde bemanning (1 brist); de frågorna ägnas särskild uppmärksamhet.',
    )
  })

  it('are saved by version: what somebody else wrote meanwhile is not overwritten', () => {
    const { app, propose, write, forms } = twoYears()
    const planId = propose(2026)
    const version = write(planId, 'Besök.')
    expect(app.refusal('plan.saveSection', { planId, key: 'forms', version: null, text: 'Enkät.' })).toMatchObject({
      code: 'CONFLICT',
      conflict: { fields: [{ field: 'text', mine: 'Enkät.', theirs: 'Besök.' }] },
    })
    expect(write(planId, 'Besök och enkät.', version)).toBe(version + 1)
    expect(forms(planId)?.text).toBe('Besök och enkät.')
  })

  it('refuse a personnummer', () => {
    const { app, propose } = twoYears()
    const planId = propose(2026)
    const text = 'Gäller 19811228-9874.'
    expect(app.refusal('plan.saveSection', { planId, key: 'forms', version: null, text })).toMatchObject({
      code: 'PERSONAL_DATA',
    })
  })

  it('are copied from the year before where they are empty, and the decided plan stays as it was', () => {
    const { app, propose, write, forms } = twoYears()
    const before = propose(2026)
    write(before, 'Besök.')
    app.call('plan.saveSection', { planId: before, key: 'feedback', version: null, text: 'Årsrapport.' })
    decidePlan(app, before, '2026-01-10')
    const decided = app.call('plan.byId', { id: before })
    const planId = propose(2027)
    write(planId, 'Egen text.')
    expect(app.call('plan.copySections', { planId })).toEqual({ copied: 1 })
    expect(forms(planId)).toMatchObject({ text: 'Egen text.', previousText: 'Besök.' })
    const { sections, previousYear } = app.call('plan.sections', { planId })
    expect(previousYear).toBe(2026)
    expect(sections.find(({ key }) => key === 'feedback')?.text).toBe('Årsrapport.')
    app.call('plan.spreadCapacity', { planId: setResponsible(app, planId) })
    expect(app.call('plan.byId', { id: before })).toEqual(decided)
    expect(app.refusal('plan.saveSection', { planId: before, key: 'forms', version: 1, text: 'Nytt.' })).toMatchObject({
      userMessage: 'Planen för 2026 är fastställd och kan inte ändras. Starta en ny version först.',
    })
  })

  it('follow into a new version, with the days, and are changed there alone', () => {
    const { app, propose, write, forms } = twoYears()
    const planId = propose(2026)
    write(planId, 'Besök.')
    app.call('plan.setCapacity', { planId, responsible: 'Planerare', month: 3, days: 8 })
    decidePlan(app, planId, '2026-01-10')
    const { id } = app.call('plan.revise', { planId })
    expect(forms(id)?.text).toBe('Besök.')
    expect(app.call('plan.capacity', { planId: id }).available).toBe(8)
    write(id, 'Enkät.', forms(id)?.version ?? null)
    expect(forms(planId)?.text).toBe('Besök.')
  })

  it('say so when there is no plan to copy from', () => {
    const { app, propose } = twoYears()
    expect(app.refusal('plan.copySections', { planId: propose(2026) })).toMatchObject({
      userMessage: 'Det finns ingen fastställd plan för 2025 att hämta texter från.',
    })
  })
})

function setResponsible(app: ReturnType<typeof planWorld>['app'], planId: string): string {
  app.call('plan.setResponsible', { planId, serviceAreaId: null, responsible: 'Planerare' })
  return planId
}
