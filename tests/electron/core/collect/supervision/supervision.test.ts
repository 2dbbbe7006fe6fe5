import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { supervisionStages } from '../../../../../shared/domain/supervision/supervision'
import { openTestApp } from '../../../../support/test-app'
import { aRegister } from '../../register/a-register'

type Draft = ClientInput<'collect.saveSupervision'>['draft']
type DemandDraft = ClientInput<'collect.saveDemand'>['draft']

const draft = (fields: Partial<Draft> = {}): Draft => ({
  body: 'ivo',
  bodyName: null,
  title: 'Tillsyn av nattbemanningen 2026',
  registryNumber: '3.2-1/2026',
  committeeId: null,
  serviceAreaId: null,
  serviceTypeId: null,
  providerId: null,
  unitId: null,
  responsible: 'planerare',
  startedOn: '2026-02-01',
  decidedOn: '2026-06-01',
  decision: 'Bemanningen ska utökas.',
  answerDueOn: null,
  answeredOn: null,
  ...fields,
})
const demandDraft = (fields: Partial<DemandDraft> = {}): DemandDraft => ({
  text: 'Två i tjänst nattetid.',
  measure: null,
  responsible: null,
  dueOn: '2026-11-01',
  doneOn: null,
  ...fields,
})

function openSupervision() {
  const app = openTestApp()
  const register = aRegister(app)
  const fresh = { id: null, version: null }
  const add = (fields: Partial<Draft> = {}) => app.call('collect.saveSupervision', { ...fresh, draft: draft(fields) })
  const view = (id: string) => app.call('collect.supervision', { id })
  return {
    app,
    register,
    add,
    view,
    refused: (fields: Partial<Draft>) => app.refusal('collect.saveSupervision', { ...fresh, draft: draft(fields) }),
    demand: (supervisionId: string, fields: Partial<DemandDraft> = {}) =>
      app.call('collect.saveDemand', { supervisionId, ...fresh, draft: demandDraft(fields) }),
    closing: (id: string, closedOn: string | null = '2026-11-20') => ({
      id,
      version: view(id).supervision.version,
      closedOn,
      closedNote: closedOn === null ? null : 'Allt är gjort.',
    }),
    list: (fields: Partial<ClientInput<'collect.supervisions'>> = {}) =>
      app.call('collect.supervisions', { committeeId: null, ...fields }),
  }
}

describe('a tillsyn or revision', () => {
  it('is closed when nothing is owed, and says what is', () => {
    const { app, add, view, demand, closing } = openSupervision()
    const { id } = add({ answerDueOn: '2026-09-01' })
    const first = demand(id)
    demand(id, { text: 'Avvikelser följs upp.' })
    expect(view(id).close.reasons).toEqual(['Kan inte avslutas: svaret är inte lämnat, 2 krav är inte klara.'])
    expect(app.refusal('collect.closeSupervision', closing(id)).userMessage).toContain('2 krav är inte klara')
    app.call('collect.saveSupervision', {
      id,
      version: 1,
      draft: draft({ answerDueOn: '2026-09-01', answeredOn: '2026-08-30' }),
    })
    for (const { id: demandId, version } of view(id).demands) {
      const done = demandDraft({ text: first.text, measure: 'Gjort.', doneOn: '2026-10-01' })
      app.call('collect.saveDemand', { supervisionId: id, id: demandId, version, draft: done })
    }
    app.call('collect.closeSupervision', closing(id))
    expect(view(id).supervision).toMatchObject({ stage: 'closed', closedNote: 'Allt är gjort.' })
    expect(
      app.refusal('collect.saveDemand', { supervisionId: id, id: null, version: null, draft: demandDraft() })
        .userMessage,
    ).toContain('avslutad')
    app.call('collect.closeSupervision', closing(id, null))
    expect(view(id).supervision).toMatchObject({ stage: 'toClose', closedNote: null })
  })

  it('has days in order, a body with a name and a heading of its own', () => {
    const { add, refused, view, app, demand } = openSupervision()
    expect(refused({ decidedOn: '2026-01-01' }).fields?.['decidedOn']).toContain('före inledningen 2026-02-01')
    expect(refused({ decidedOn: '2026-12-01' }).fields?.['decidedOn']).toContain('inte varit än')
    expect(refused({ body: 'other' }).fields).toEqual({ bodyName: 'Skriv vilken myndighet det är.' })
    expect(refused({ title: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
    const { id } = add()
    expect(refused({ title: 'tillsyn av NATTBEMANNINGEN 2026' }).fields).toHaveProperty('title')
    const bad = demandDraft({ doneOn: '2026-05-01' })
    expect(
      app.refusal('collect.saveDemand', { supervisionId: id, id: null, version: null, draft: bad }).fields,
    ).toHaveProperty('doneOn')
    const { id: demandId, version } = demand(id)
    app.call('collect.removeDemand', { id: demandId, version })
    expect(view(id).demands).toEqual([])
  })

  it('is listed by where it stands with the same rule as the case itself', () => {
    const { app, add, list, demand } = openSupervision()
    let number = 0
    for (const decidedOn of [null, '2026-06-01'])
      for (const answerDueOn of [null, '2026-09-01'])
        for (const answeredOn of [null, '2026-08-30'])
          for (const demands of [0, 1]) {
            const { id } = add({ title: `T${++number}`, decidedOn, answerDueOn, answeredOn })
            if (demands > 0) demand(id)
          }
    app.db.runSql("UPDATE supervision SET closedOn = '2026-10-01' WHERE title = 'T1'")
    const all = list().rows
    for (const stage of supervisionStages)
      expect(
        list({ stage })
          .rows.map(({ id }) => id)
          .toSorted(),
      ).toEqual(
        all
          .filter((row) => row.stage === stage)
          .map(({ id }) => id)
          .toSorted(),
      )
    expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(supervisionStages))
  })

  it('is told in Att göra when an answer is owed or a demand is late', () => {
    const { app, add, demand } = openSupervision()
    const { id } = add({ answerDueOn: '2026-11-13' })
    add({ title: 'Långt fram', answerDueOn: '2027-01-31' })
    demand(id)
    const todos = app
      .call('act.todos', { committeeId: null, year: 2026 })
      .rows.filter((row) => row.id.startsWith('superv'))
    expect(todos.map(({ sentence }) => sentence)).toEqual([
      'Tillsyn av nattbemanningen 2026: kravet ”Två i tjänst nattetid” skulle vara uppfyllt 2026-11-01.',
      'Tillsyn av nattbemanningen 2026: svaret till IVO skulle ha lämnats 2026-11-13.',
    ])
  })

  it('is counted per year and body, and compared with the year before', () => {
    const { app, add, demand } = openSupervision()
    demand(add().id)
    add({ title: 'B', body: 'audit', startedOn: null, decidedOn: '2025-03-01' })
    expect(app.call('collect.supervisionYears', { committeeId: null, year: 2026 }).years).toMatchObject([
      { year: 2026, total: 1, byBody: { ivo: 1, audit: 0, countyBoard: 0, other: 0 }, demands: 1, openDemands: 1 },
      { year: 2025, total: 1, byBody: { audit: 1 } },
    ])
    expect(app.call('collect.supervisionGrowth', { committeeId: null, year: 2026 })).toMatchObject({
      now: 1,
      before: 1,
    })
  })
})
