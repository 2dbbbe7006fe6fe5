import { describe, expect, it } from 'vitest'
import { planWorld } from './plan-world'

/** A draft with one row that has everything. */
function aDraft() {
  const world = planWorld()
  const { app, provider, agreement, review } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1')
  review({ agreementId: eken, completedOn: '2024-03-15', year: 2024, responsible: 'Planerare HVB' })
  const planId = app.call('plan.propose', { committeeId: null, year: 2027, daysAvailable: 5 }).id
  const view = () => app.call('plan.byId', { id: planId })
  const send = () =>
    app.call('plan.send', { planId, version: view().plan.version, sentBy: 'Planerare', sentOn: '2026-11-20' })
  return { ...world, planId, view, send }
}

describe('sending a plan for approval', () => {
  it('locks it for every change, with who sent it and what to do', () => {
    const { app, planId, view, send } = aDraft()
    send()
    const reason =
      'Planen skickades för godkännande 2026-11-20 av Planerare och kan inte ändras. Ta tillbaka den först.'
    expect(view()).toMatchObject({
      plan: { status: 'draft', sentOn: '2026-11-20', sentBy: 'Planerare' },
      canChange: { ok: false, reasons: [reason] },
      canSend: { ok: false },
      canDecide: { ok: true },
    })
    const [row] = view().rows
    const refused = [
      app.refusal('plan.removeRow', { id: row?.id ?? '', version: row?.version ?? 1, reason: 'x' }),
      app.refusal('plan.propose', { committeeId: null, year: 2027, daysAvailable: 9 }),
      app.refusal('plan.setDays', { planId, version: view().plan.version, daysAvailable: 9 }),
      app.refusal('plan.saveSection', { planId, key: 'forms', version: null, text: 'x' }),
      app.refusal('plan.setCapacity', { planId, responsible: 'Planerare', month: 1, days: 2 }),
    ]
    for (const refusal of refused) expect(refusal).toMatchObject({ code: 'RULE_BROKEN', userMessage: reason })
    expect(view().plan.daysAvailable).toBe(5)
  })

  it('is refused while a row lacks responsible, and nothing has happened', () => {
    const { app, planId, view } = aDraft()
    app.db.runSql('UPDATE plannedFollowUp SET responsible = NULL')
    const version = view().plan.version
    expect(app.refusal('plan.send', { planId, version, sentBy: 'Planerare', sentOn: '2026-11-20' })).toMatchObject({
      userMessage: 'Planen kan inte skickas: 1 rad saknar ansvarig. Inget har ändrats.',
      details: ['1 rad saknar ansvarig.'],
    })
    expect(
      app.refusal('plan.decide', { planId, version, decidedBy: 'Gruppchef', decidedOn: '2026-12-07' }),
    ).toMatchObject({ userMessage: 'Planen kan inte fastställas: 1 rad saknar ansvarig. Inget har ändrats.' })
    expect(view().plan).toMatchObject({ sentOn: null, status: 'draft' })
  })

  it('may be done with empty sections, and says which', () => {
    const { app, planId, view } = aDraft()
    app.call('plan.saveSection', { planId, key: 'forms', version: null, text: 'Besök och samtal.' })
    expect(view().canSend.ok).toBe(true)
    expect(view().notes[0]).toBe(
      '5 avsnitt är inte skrivna: ”Nämndens ansvar”, ”Vad som följs upp”, ”Särskilda granskningsområden”, ”Tidplan” och ”Återföring av resultat”.',
    )
  })

  it('is taken back by the sender', () => {
    const { app, planId, view, send } = aDraft()
    send()
    app.call('plan.recall', { planId, version: view().plan.version })
    expect(view()).toMatchObject({ plan: { sentOn: null, sentBy: null }, canChange: { ok: true } })
    expect(app.refusal('plan.recall', { planId, version: view().plan.version })).toMatchObject({
      userMessage: 'Planen för 2027 är inte skickad för godkännande. Ladda om sidan.',
    })
  })

  it('comes back with what needs to change, which stands until it is sent anew', () => {
    const { app, planId, view, send } = aDraft()
    send()
    app.call('plan.return', { planId, version: view().plan.version, reason: 'Fler besök på natten' })
    expect(view().plan).toMatchObject({ sentOn: null, returnedReason: 'Fler besök på natten' })
    send()
    expect(view().plan).toMatchObject({ sentOn: '2026-11-20', returnedReason: null })
  })

  it('ends in the decision, which keeps who sent it', () => {
    const { app, planId, view, send } = aDraft()
    send()
    app.call('plan.decide', {
      planId,
      version: view().plan.version,
      decidedBy: 'Gruppchef',
      decidedOn: '2026-12-07',
    })
    expect(view().plan).toMatchObject({ status: 'decided', decidedBy: 'Gruppchef', sentBy: 'Planerare' })
    expect(app.refusal('plan.return', { planId, version: view().plan.version, reason: 'x' })).toMatchObject({
      userMessage: 'Planen för 2027 är redan fastställd. Ladda om sidan.',
    })
  })

  it('is seen in Att göra: waiting for its decision, or back with the reason', () => {
    const { app, planId, view, send } = aDraft()
    const sentences = () =>
      app.call('act.todos', { committeeId: null, year: 2026 }).rows.map(({ sentence }) => sentence)
    send()
    expect(sentences()).toContain(
      'Uppföljningsplan 2027 skickades för godkännande av Planerare 2026-11-20 och väntar på beslut.',
    )
    app.call('plan.return', { planId, version: view().plan.version, reason: 'Fler besök på natten.' })
    expect(sentences()).toContain('Uppföljningsplan 2027 kom tillbaka från godkännande: Fler besök på natten.')
  })
})

describe('a year without data', () => {
  it('gets no empty plan, but a sentence that says why', () => {
    const { app } = planWorld()
    expect(app.refusal('plan.propose', { committeeId: null, year: 2027, daysAvailable: 100 })).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage:
        'Registret har inga avtal eller enheter att granska 2027. Registrera dem först. Ingen plan har skapats.',
    })
    expect(app.call('plan.current', { committeeId: null, year: 2027 }).view).toBeNull()
  })
})
