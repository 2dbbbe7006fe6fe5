import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'

type Draft = ClientInput<'collect.saveRequest'>['draft']

const draft = (fields: Partial<Draft> = {}): Draft => ({
  providerId: 'linden',
  unitId: null,
  reviewId: null,
  subject: 'Underlag inför granskning',
  purpose: null,
  requestedOn: '2026-11-02',
  dueOn: '2026-11-16',
  responsible: 'Planerare',
  registryNumber: null,
  items: [
    { id: null, title: 'Bemanningslista' },
    { id: null, title: 'Rutin för lex Sarah' },
  ],
  ...fields,
})

function sent(fields: Partial<Draft> = {}) {
  const { app, given } = openReviewSample()
  const request = app.call('collect.saveRequest', { id: null, version: null, draft: draft(fields) })
  return { app, given, request }
}

describe('uppgiftsbegäran', () => {
  it('gets the next number of its year, and is late when its day has passed', () => {
    const { app, request } = sent()
    expect(request).toMatchObject({ number: '2026-U01', state: 'late', dueLabel: 'sen 6 dagar', received: 0 })
    expect(app.call('collect.saveRequest', { id: null, version: null, draft: draft() }).number).toBe('2026-U02')
  })

  it('is not sent until it has a day', () => {
    expect(sent({ requestedOn: null }).request.state).toBe('draft')
  })

  it('rests on SoL 15 kap. 9 § from 1 July 2025, and on the agreement before', () => {
    const { app, request } = sent()
    expect(request.legalBasis).toBe('med stöd av SoL (2025:400) 15 kap. 9 §')
    const before = app.call('collect.saveRequest', {
      id: null,
      version: null,
      draft: draft({ requestedOn: '2025-06-30', dueOn: '2025-07-15' }),
    })
    expect(before.legalBasis).toBe('med stöd av avtal A-1')
  })

  it('is answered when the last of what was asked for has come', () => {
    const { app, request } = sent()
    const [first, second] = request.items
    const one = app.call('collect.receiveItem', { id: first?.id ?? '', version: 1, receivedOn: '2026-11-10' })
    expect(one).toMatchObject({ state: 'late', received: 1 })
    const both = app.call('collect.receiveItem', { id: second?.id ?? '', version: 1, receivedOn: '2026-11-20' })
    expect(both).toMatchObject({ state: 'answered', received: 2, dueLabel: null })
  })

  it('takes nothing as received before it was asked for, nor ahead of today', () => {
    const { app, request } = sent()
    const id = request.items[0]?.id ?? ''
    expect(app.refusal('collect.receiveItem', { id, version: 1, receivedOn: '2026-11-01' })).toMatchObject({
      code: 'RULE_BROKEN',
      fields: { receivedOn: 'Uppgiften kan inte ha kommit 2026-11-01, före begäran 2026-11-02.' },
    })
    expect(app.refusal('collect.receiveItem', { id, version: 1, receivedOn: '2026-11-23' }).fields).toEqual({
      receivedOn: '2026-11-23 har inte varit än.',
    })
  })

  it('is not sent after something has come', () => {
    const { app, request } = sent()
    app.call('collect.receiveItem', { id: request.items[0]?.id ?? '', version: 1, receivedOn: '2026-11-05' })
    const later = app.refusal('collect.saveRequest', {
      id: request.id,
      version: 1,
      draft: draft({ requestedOn: '2026-11-08', items: request.items.map(({ id, title }) => ({ id, title })) }),
    })
    expect(later.fields).toHaveProperty('requestedOn')
  })

  it('keeps what has come when its list is changed, and lets no received row be struck', () => {
    const { app, request } = sent()
    const [first, second] = request.items
    app.call('collect.receiveItem', { id: first?.id ?? '', version: 1, receivedOn: '2026-11-05' })
    const changed = app.call('collect.saveRequest', {
      id: request.id,
      version: 1,
      draft: draft({
        items: [
          { id: null, title: 'Tillstånd från IVO' },
          { id: first?.id ?? null, title: 'Bemanningslistor, natt' },
        ],
      }),
    })
    expect(changed.items).toMatchObject([
      { title: 'Tillstånd från IVO', receivedOn: null },
      { title: 'Bemanningslistor, natt', receivedOn: '2026-11-05' },
    ])
    expect(changed.items.some(({ id }) => id === second?.id)).toBe(false)
    const struck = app.refusal('collect.saveRequest', { id: request.id, version: 1, draft: draft({ items: [] }) })
    expect(struck.userMessage).toContain('har kommit in och kan inte tas bort')
  })

  it('refuses a personnummer and does not repeat it', () => {
    const { app } = openReviewSample()
    const refused = app.refusal('collect.saveRequest', {
      id: null,
      version: null,
      draft: draft({ purpose: 'Gäller 811218-9876.' }),
    })
    expect(refused.code).toBe('PERSONAL_DATA')
    expect(JSON.stringify(refused)).not.toContain('9876')
  })

  it('is reminded only while it waits', () => {
    const { app, request } = sent()
    expect(app.call('collect.remindRequest', { id: request.id, version: 1, remindedOn: '2026-11-20' }).remindedOn).toBe(
      '2026-11-20',
    )
    app.call('collect.closeRequest', {
      id: request.id,
      version: 2,
      closing: { closedOn: '2026-11-21', reason: 'Behövs inte längre' },
    })
    expect(app.refusal('collect.remindRequest', { id: request.id, version: 3, remindedOn: '2026-11-22' }).code).toBe(
      'RULE_BROKEN',
    )
  })

  it('closes with a reason, and opens again', () => {
    const { app, request } = sent()
    const closed = app.call('collect.closeRequest', {
      id: request.id,
      version: 1,
      closing: { closedOn: '2026-11-22', reason: 'Utföraren svarar inte' },
    })
    expect(closed.state).toBe('closed')
    expect(app.call('collect.closeRequest', { id: request.id, version: 2, closing: null }).state).toBe('late')
  })

  it('stands in Att göra while it is late, wherever it was sent from', () => {
    const { app, request } = sent()
    const rows = app.call('act.todos', { committeeId: null, year: 2026 }).rows
    expect(rows.find(({ id }) => id === `request-${request.id}`)).toMatchObject({
      subject: 'Utförare Linden',
      sentence: 'Utförare Linden har inte lämnat 2 uppgifter i begäran 2026-U01; svaret skulle ha kommit 2026-11-16.',
      path: `/samla-in/uppgiftsbegaran?begaran=${request.id}`,
    })
  })

  it('weighs as silence in the priorities, and is unknown only while none was ever sent', () => {
    const { app } = openReviewSample()
    const factor = () =>
      app
        .call('plan.priorities', { committeeId: null, year: 2027 })
        .rows.find(({ providerId }) => providerId === 'linden')
        ?.factors.find(({ name }) => name === 'obesvarad uppgiftsbegäran')
    expect(factor()?.value).toBe('uppgift saknas')
    app.call('collect.saveRequest', {
      id: null,
      version: null,
      draft: draft({ providerId: 'asken', items: [{ id: null, title: 'Tillstånd' }] }),
    })
    expect(factor()).toMatchObject({ value: 'ingen skickad', points: 0 })
    app.call('collect.saveRequest', { id: null, version: null, draft: draft() })
    expect(factor()?.value).toBe('1 obesvarad')
  })

  it('is listed with the late first and counted state by state', () => {
    const { app } = sent()
    app.call('collect.saveRequest', { id: null, version: null, draft: draft({ dueOn: '2026-12-01' }) })
    const list = app.call('collect.requests', { committeeId: null })
    expect(list.rows.map(({ state }) => state)).toEqual(['late', 'waiting'])
    expect(list.counts).toEqual({ draft: 0, waiting: 1, late: 1, answered: 0, closed: 0 })
    expect(app.call('collect.requests', { committeeId: 'aldre' }).rows).toEqual([])
    expect(app.call('collect.requests', { committeeId: 'social', search: 'lex sarah' }).rows).toHaveLength(2)
  })
})
