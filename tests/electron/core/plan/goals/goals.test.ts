import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'
import { openTestApp, type TestApp } from '../../../../support/test-app'

type Draft = ClientInput<'plan.saveGoal'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  year: 2026,
  title: 'Granska bemanningen nattetid',
  kind: 'assignment',
  givenBy: 'nämnden',
  responsible: 'kvalitetsstrateg',
  status: 'pågår',
  comment: null,
  committeeId: null,
  serviceAreaId: null,
  serviceTypeId: null,
  providerId: null,
  ...fields,
})
const adding = (fields: Partial<Draft> = {}) => ({ id: null, version: null, draft: draft(fields) })
const listed = (app: TestApp, input: Partial<ClientInput<'plan.goals'>> = {}) =>
  app.call('plan.goals', { committeeId: null, year: 2026, ...input })

describe('mål and uppdrag of a year', () => {
  it('are listed with uppdrag first, then by title, with the names of what they point at', () => {
    const { app } = openReviewSample()
    app.call('plan.saveGoal', adding({ title: 'Ökad trygghet', kind: 'goal', committeeId: 'social' }))
    app.call('plan.saveGoal', adding({ title: 'Åtgärda köerna', serviceTypeId: 'hemtjanst' }))
    app.call('plan.saveGoal', adding({ providerId: 'linden' }))
    app.call('plan.saveGoal', adding({ year: 2027 }))
    expect(
      listed(app).rows.map((row) => [row.title, row.committeeName, row.serviceTypeName, row.providerName]),
    ).toEqual([
      ['Granska bemanningen nattetid', null, null, 'Utförare Linden'],
      ['Åtgärda köerna', 'Äldrenämnden', 'Hemtjänst', null],
      ['Ökad trygghet', 'Socialnämnden', null, null],
    ])
  })

  it('of a nämnd are its own, what points into it, and those that belong to all', () => {
    const { app } = openReviewSample()
    app.call('plan.saveGoal', adding({ title: 'Alla', kind: 'goal' }))
    app.call('plan.saveGoal', adding({ title: 'Barn', serviceAreaId: 'barn' }))
    app.call('plan.saveGoal', adding({ title: 'Äldre', serviceTypeId: 'hemtjanst' }))
    expect(listed(app, { committeeId: 'aldre' }).rows.map(({ title }) => title)).toEqual(['Äldre', 'Alla'])
    expect(listed(app, { committeeId: 'social', search: 'BARN' })).toMatchObject({ total: 1, totalUnfiltered: 2 })
  })

  it('are found by kind and by status without regard to case', () => {
    const { app } = openReviewSample()
    app.call('plan.saveGoal', adding())
    app.call('plan.saveGoal', adding({ title: 'Ett mål', kind: 'goal', status: 'Klart' }))
    expect(listed(app, { kind: 'goal' }).total).toBe(1)
    expect(listed(app, { status: 'klart' }).rows.map(({ title }) => title)).toEqual(['Ett mål'])
    expect(listed(app).statuses).toContain('ej påbörjat')
  })

  it('an uppdrag that points at something weighs; a mål and an uppdrag that points nowhere do not', () => {
    const { app } = openReviewSample()
    app.call('plan.saveGoal', adding({ title: 'A', serviceAreaId: 'barn' }))
    app.call('plan.saveGoal', adding({ title: 'B' }))
    app.call('plan.saveGoal', adding({ title: 'C', kind: 'goal', providerId: 'linden' }))
    expect(listed(app).rows.map(({ title, weighs }) => [title, weighs])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
    ])
  })
})

describe('save a mål or an uppdrag', () => {
  it('changes it and keeps what was', () => {
    const { app } = openReviewSample()
    const { id, version } = app.call('plan.saveGoal', adding())
    const saved = app.call('plan.saveGoal', { id, version, draft: draft({ status: 'klart' }) })
    expect(saved).toMatchObject({ status: 'klart', version: 2 })
    expect(app.call('settings.history', { recordType: 'goal', recordId: id }).rows).toMatchObject([
      {
        sentence: 'Mål eller uppdrag Granska bemanningen nattetid (2026) ändrat: Status',
        changes: [{ label: 'Status', before: 'pågår', after: 'klart' }],
      },
      { sentence: 'Mål eller uppdrag Granska bemanningen nattetid (2026) tillagt' },
    ])
  })

  it('refuses one that somebody else changed first', () => {
    const { app } = openReviewSample()
    const { id } = app.call('plan.saveGoal', adding())
    app.call('plan.saveGoal', { id, version: 1, draft: draft({ status: 'klart' }) })
    expect(app.refusal('plan.saveGoal', { id, version: 1, draft: draft({ comment: 'Ny' }) }).code).toBe('CONFLICT')
  })

  it('refuses a title that the year has already, also on an archived one', () => {
    const { app } = openReviewSample()
    const { id } = app.call('plan.saveGoal', adding())
    expect(app.refusal('plan.saveGoal', adding({ title: 'GRANSKA bemanningen nattetid' })).fields).toEqual({
      title: '”Granska bemanningen nattetid” finns redan för 2026.',
    })
    app.call('plan.archiveGoal', { id, version: 1 })
    expect(app.refusal('plan.saveGoal', adding()).fields?.['title']).toContain('Hämta tillbaka det i stället.')
    expect(app.call('plan.saveGoal', adding({ year: 2027 })).year).toBe(2027)
  })

  it('refuses what does not hang together, each beside its field', () => {
    const { app } = openReviewSample()
    expect(
      app.refusal('plan.saveGoal', adding({ committeeId: 'aldre', serviceAreaId: 'barn', serviceTypeId: 'hemtjanst' }))
        .fields,
    ).toEqual({
      serviceTypeId: 'Insatsen hör till ett annat verksamhetsområde. Rätta ett av dem, eller lämna området tomt.',
      serviceAreaId: 'Verksamhetsområdet hör till en annan nämnd. Rätta ett av dem, eller lämna nämnden tom.',
    })
  })

  it('refuses to point at an archived utförare', () => {
    const { app, given } = openReviewSample()
    given.table('provider').update('linden', null, { archivedAt: '2026-01-01T00:00:00.000Z' })
    expect(app.refusal('plan.saveGoal', adding({ providerId: 'linden' })).fields?.['providerId']).toContain('arkiverad')
  })

  it('refuses a personnummer in the comment', () => {
    const { app } = openReviewSample()
    expect(app.refusal('plan.saveGoal', adding({ comment: 'Gäller 19900101-0017' })).code).toBe('PERSONAL_DATA')
  })
})

describe('archive a mål or an uppdrag', () => {
  it('takes it out of the list, and brings it back', () => {
    const { app } = openReviewSample()
    const { id } = app.call('plan.saveGoal', adding())
    app.call('plan.archiveGoal', { id, version: 1 })
    expect(listed(app)).toMatchObject({ total: 0, archived: 1 })
    expect(listed(app, { includeArchived: true }).rows).toMatchObject([{ id, weighs: false }])
    expect(app.refusal('plan.saveGoal', { id, version: 2, draft: draft() }).userMessage).toContain('arkiverat')
    app.call('plan.restoreGoal', { id, version: 2 })
    expect(listed(app).total).toBe(1)
  })
})

describe('a year that only has goals', () => {
  it('can be chosen, and the database is no longer empty', () => {
    const app = openTestApp()
    app.call('plan.saveGoal', adding({ year: 2031 }))
    expect(app.call('settings.frame', {})).toMatchObject({ isEmpty: false, years: expect.arrayContaining([2031]) })
  })
})
