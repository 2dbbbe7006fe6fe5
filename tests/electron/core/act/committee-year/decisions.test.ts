import { describe, expect, it } from 'vitest'
import { committeeYearWorld } from './committee-year-world'

describe('a decision of the nämnd', () => {
  it('on a prepared warning makes the sanction with its day, § and brister, in one go', () => {
    const { app, proposal, decision, about, given } = committeeYearWorld()
    const { proposal: prepared } = proposal()
    const { sanctionId, paragraph } = app.call('act.recordDecision', {
      ...about,
      proposalId: prepared.id,
      version: prepared.version,
      draft: decision(),
    })
    expect(paragraph).toBe('§ 112')
    expect(given.table('sanction').byId(String(sanctionId))).toMatchObject({
      step: 'warning',
      decidedBy: 'Socialnämnden',
      decidedOn: '2026-11-05',
      paragraph: '§ 112',
      proposalId: prepared.id,
    })
    expect(given.table('sanctionProposal').byId(prepared.id).status).toBe('decided')
  })

  it('two who decide the same case: the second is told, and nothing is written', () => {
    const { app, proposal, decision, about } = committeeYearWorld()
    const { proposal: prepared } = proposal()
    const input = { ...about, proposalId: prepared.id, version: prepared.version, draft: decision() }
    app.call('act.recordDecision', input)
    const refused = app.refusal('act.recordDecision', { ...input, draft: decision({ paragraph: '113' }) })
    expect(refused.userMessage).toContain('redan beslutat')
    expect(app.db.allSql('SELECT 1 FROM committeeDecision')).toHaveLength(1)
  })

  it('upon an older version is refused with who was first', () => {
    const { app, addItem, itemDraft, decision, about } = committeeYearWorld()
    const itemId = addItem('2026-11-05')
    app.call('act.saveMeetingItem', { id: itemId, version: 1, draft: itemDraft('2026-11-05', { note: 'Ändrat.' }) })
    expect(app.refusal('act.recordDecision', { ...about, itemId, version: 1, draft: decision() })).toMatchObject({
      code: 'CONFLICT',
      userMessage: expect.stringContaining('Kvalitetsstrateg ändrade ärendet medan du skrev beslutet'),
    })
  })

  it('a rejected step is taken back with the reason, one sent back stays open', () => {
    const { app, proposal, decision, about, given } = committeeYearWorld()
    const { proposal: prepared } = proposal()
    const record = (fields: Parameters<typeof decision>[0]) =>
      app.call('act.recordDecision', { ...about, proposalId: prepared.id, version: 1, draft: decision(fields) })
    record({ result: 'referredBack', text: 'Utföraren ska höras igen.' })
    expect(given.table('sanctionProposal').byId(prepared.id).status).toBe('open')
    const rejected = record({ result: 'rejected', text: 'Bristen är avhjälpt.', paragraph: '113' })
    expect(given.table('sanctionProposal').byId(prepared.id)).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-11-05',
      withdrawnReason: 'Socialnämnden avslog förslaget § 113: Bristen är avhjälpt.',
    })
    app.call('act.withdrawDecision', { id: rejected.id, version: 1, reason: 'Fel ärende.' })
    expect(given.table('sanctionProposal').byId(prepared.id)).toMatchObject({ status: 'open', withdrawnReason: null })
  })

  it('a corrected decision is archived with its reason, and the sanction takes the right day and §', () => {
    const { app, proposal, decision, about, given } = committeeYearWorld()
    const { proposal: prepared } = proposal()
    const input = { ...about, proposalId: prepared.id, version: 1 }
    const first = app.call('act.recordDecision', { ...input, draft: decision() })
    app.call('act.withdrawDecision', { id: first.id, version: first.version, reason: 'Fel paragraf.' })
    expect(given.table('committeeDecision').byId(first.id).text).toBe('Rättat 2026-11-22: Fel paragraf.')
    const second = app.call('act.recordDecision', { ...input, version: 2, draft: decision({ paragraph: '121' }) })
    expect(second.sanctionId).toBe(first.sanctionId)
    expect(given.table('sanction').byId(String(second.sanctionId)).paragraph).toBe('§ 121')
    expect(app.refusal('act.withdrawDecision', { id: first.id, version: 2, reason: 'Igen.' }).userMessage).toContain(
      'redan rättat',
    )
  })

  it('a document that is decided is not decided again; sent back it is', () => {
    const { app, document, decision, about } = committeeYearWorld()
    const documentId = document('2026-10-20')
    const record = { ...about, documentId, version: 1 }
    app.call('act.recordDecision', { ...record, draft: decision({ result: 'referredBack', text: 'Fler siffror.' }) })
    app.call('act.recordDecision', { ...record, draft: decision({ paragraph: '113', meetingId: null }) })
    const refused = app.refusal('act.recordDecision', { ...record, draft: decision({ paragraph: '114' }) })
    expect(refused.userMessage).toContain('Dokumentet är redan beslutat: Socialnämnden § 113, 2026-11-05.')
    expect(refused.userMessage).toContain('Skriv en ny version')
    expect(app.call('report.documentTrail', { id: documentId })).toMatchObject({
      canDecide: { ok: false },
      decisions: [{ result: 'referredBack' }, { paragraph: '§ 113' }],
    })
  })

  it('is not taken before the document was written, ahead of today, or twice under the same §', () => {
    const { app, document, decision, about } = committeeYearWorld()
    const documentId = document('2026-11-10')
    const refused = (fields: Parameters<typeof decision>[0], named: object = { documentId }) =>
      app.refusal('act.recordDecision', { ...about, ...named, version: 1, draft: decision(fields) }).fields
    expect(refused({})).toHaveProperty('decidedOn')
    expect(refused({ decidedOn: '2026-11-25', meetingId: null })).toHaveProperty('decidedOn')
    app.call('act.recordDecision', { ...about, version: 1, draft: decision() })
    expect(refused({ heading: 'Annat' }, {})).toHaveProperty('paragraph')
  })

  it('on an item is shown with it, and the item is then neither moved nor taken away', () => {
    const { app, addItem, decision, about, meetingOn } = committeeYearWorld()
    const itemId = addItem('2026-11-05')
    app.call('act.recordDecision', { ...about, itemId, version: 1, draft: decision() })
    expect(meetingOn('2026-11-05').items).toMatchObject([
      { state: 'decided', decision: { paragraph: '§ 112' }, canRemove: { ok: false }, canMove: { ok: false } },
    ])
    expect(app.refusal('act.removeMeetingItem', { id: itemId, version: 1 }).userMessage).toContain('§ 112')
    const to = { meetingId: meetingOn('2026-12-10').id, beforeId: null }
    const move = app.refusal('act.moveMeetingItems', { items: [{ id: itemId, version: 1 }], ...to })
    expect(move.userMessage).toContain('kan inte flyttas')
    const { id, version } = meetingOn('2026-11-05')
    const cancel = { id, version, cancelledOn: '2026-11-05', note: null }
    expect(app.refusal('act.cancelMeeting', cancel).userMessage).toContain('Beslut är registrerade')
  })

  it('of an item waits for its meeting', () => {
    const { app, addItem, about } = committeeYearWorld()
    const itemId = addItem('2026-12-10')
    expect(app.call('act.decisionCase', { ...about, itemId, committeeId: null }).canDecide).toEqual({
      ok: false,
      reasons: ['Sammanträdet är 2026-12-10. Beslutet registreras när det har hållits.'],
    })
  })

  it('settles the draft of a plan where that is asked for', () => {
    const { app, decision, about, given } = committeeYearWorld()
    const plan = given.table('followUpPlan').insert({
      committeeId: 'social',
      year: 2027,
      revision: 1,
      status: 'draft',
      daysAvailable: 10,
    })
    const refused = app.refusal('act.recordDecision', {
      ...about,
      planId: plan.id,
      version: 1,
      draft: decision({ decidePlan: true }),
    })
    expect(refused.userMessage).toContain('Planen kan inte fastställas')
    expect(app.db.allSql('SELECT 1 FROM committeeDecision')).toEqual([])
    app.call('act.recordDecision', { ...about, planId: plan.id, version: 1, draft: decision() })
    expect(given.table('followUpPlan').byId(plan.id).status).toBe('draft')
  })
})
