import { describe, expect, it } from 'vitest'
import { feedbackDraft, openSignals } from './signal-world'

describe('a synpunkt', () => {
  it('gets its number by itself, and the register goes on in the form that it has', () => {
    const { app, given } = openSignals()
    expect(given.feedback().number).toBe('S2026-0001')
    expect(given.feedback({ receivedOn: '2025-03-01' }).number).toBe('S2025-0001')
    app.db.runSql("UPDATE feedback SET number = 'SK 2026-103' WHERE number = 'S2026-0001'")
    expect(given.feedback().number).toBe('SK 2026-104')
  })

  it('goes from mottagen through under utredning and besvarad to avslutad', () => {
    const { app, given, feedback } = openSignals()
    const { id } = given.feedback()
    const step = () => feedback({ ids: [id] }).rows[0]
    expect(step()).toMatchObject({
      step: 'received',
      status: 'mottagen',
      late: true,
      waitingWords: 'har väntat 52 dagar',
    })
    app.call('collect.saveFeedback', { id, version: 1, draft: feedbackDraft({ responsible: 'enhetschef' }) })
    expect(step()).toMatchObject({ step: 'investigating', status: 'under utredning' })
    app.call('collect.answerFeedback', { id, version: 2, answeredOn: '2026-10-11', measure: 'Rutinen är ändrad.' })
    expect(step()).toMatchObject({
      step: 'handled',
      status: 'besvarad',
      answerDays: 10,
      waitingWords: null,
      late: false,
    })
    app.call('collect.closeSignal', { register: 'feedback', id, version: 3, closedOn: '2026-10-12' })
    expect(step()).toMatchObject({ step: 'closed', status: 'avslutad' })
    app.call('collect.closeSignal', { register: 'feedback', id, version: 4, closedOn: null })
    expect(step()).toMatchObject({ step: 'handled', status: 'besvarad', closedOn: null })
  })

  it('keeps the words of an import, and the step that they tell', () => {
    const { app, given, feedback } = openSignals()
    const { id } = given.feedback()
    app.db.runSql("UPDATE feedback SET status = 'Klar enligt chef'")
    expect(feedback({ step: 'closed' }).total).toBe(1)
    app.call('collect.saveFeedback', { id, version: 1, draft: feedbackDraft({ measure: 'Samtal.' }) })
    expect(feedback().rows[0]).toMatchObject({ step: 'closed', status: 'Klar enligt chef', waitingWords: null })
  })

  it('that is a klagomål is closed with an answer, or with the reason why it got none', () => {
    const { app, given, feedback } = openSignals()
    const complaint = given.feedback()
    expect(feedback().rows[0]?.canClose.reasons).toEqual([
      'Kan inte avslutas: svar saknas. Registrera svaret, eller skriv varför klagomålet inte besvaras.',
    ])
    const close = { register: 'feedback' as const, id: complaint.id, closedOn: '2026-11-01' }
    expect(app.refusal('collect.closeSignal', { ...close, version: 1 }).userMessage).toContain('Kan inte avslutas')
    const draft = feedbackDraft({ unansweredReason: 'Avsändaren är okänd.' })
    app.call('collect.saveFeedback', { id: complaint.id, version: 1, draft })
    app.call('collect.closeSignal', { ...close, version: 2 })
    expect(feedback({ step: 'open' }).total).toBe(0)
    const praise = given.feedback({ kind: 'praise' })
    app.call('collect.closeSignal', { register: 'feedback', id: praise.id, version: 1, closedOn: '2026-10-02' })
  })

  it('is refused with a day ahead, an answer before it came in, or a personnummer, which is never repeated', () => {
    const { app } = openSignals()
    const refused = (fields: Parameters<typeof feedbackDraft>[0]) =>
      app.refusal('collect.saveFeedback', { id: null, version: null, draft: feedbackDraft(fields) })
    expect(refused({ receivedOn: '2026-11-23' }).fields).toEqual({
      receivedOn: 'Dagen har inte varit än. Rätta datumet.',
    })
    expect(refused({ answeredOn: '2026-12-01' }).fields).toEqual({
      answeredOn: 'Dagen har inte varit än. Rätta datumet.',
    })
    expect(refused({ answeredOn: '2026-09-30' }).fields).toEqual({
      answeredOn: 'Svaret kan inte ligga före dagen då den kom in, 2026-10-01.',
    })
    for (const field of [
      'description',
      'measure',
      'category',
      'responsible',
      'receivedHow',
      'unansweredReason',
    ] as const) {
      const refusal = refused({ [field]: 'Gäller 19900101-0017' })
      expect(refusal.code).toBe('PERSONAL_DATA')
      expect(JSON.stringify(refusal)).not.toContain('0017')
    }
  })

  it('about an enhet names the utförare by itself, and an enhet of another utförare is refused', () => {
    const { app, given, unit, register } = openSignals()
    expect(given.feedback({ unitId: unit.id }).providerId).toBe(register.eken.id)
    const other = register.provider({ name: 'Utförare Linden' })
    const draft = feedbackDraft({ unitId: unit.id, providerId: other.id })
    expect(app.refusal('collect.saveFeedback', { id: null, version: null, draft }).fields).toEqual({
      unitId: 'Enheten Enhet Norr hör till en annan utförare. Välj enhet eller utförare på nytt.',
    })
  })

  it('is found by number, words and name, filtered and sorted, page by page', () => {
    const { given, feedback, unit, register } = openSignals()
    given.feedback({ category: 'Bemötande', unitId: unit.id, description: 'Ingen svarar på kvällen.' })
    given.feedback({ category: 'bemötande', kind: 'praise', receivedOn: '2026-11-01' })
    given.feedback({ category: 'information', kind: 'viewpoint', receivedOn: '2025-11-01' })
    expect(feedback({ search: 's2025' }).total).toBe(1)
    expect(feedback({ search: 'KVÄLLEN eken' }).total).toBe(1)
    expect(feedback({ category: 'BEMÖTANDE' }).total).toBe(2)
    expect(feedback({ kind: 'toAnswer' }).total).toBe(2)
    expect(feedback({ unitId: '-' }).total).toBe(2)
    expect(feedback({ serviceTypeId: register.serviceType.id }).total).toBe(1)
    expect(feedback({ from: '2026-01-01', until: '2026-12-31' })).toMatchObject({ total: 2, totalUnfiltered: 2 })
    expect(feedback({ lateOnly: true }).total).toBe(2)
    expect(feedback().rows.map(({ receivedOn }) => receivedOn)).toEqual(['2026-11-01', '2026-10-01', '2025-11-01'])
    expect(feedback({ sort: { by: 'providerName', descending: false }, limit: 1, offset: 1 }).rows).toHaveLength(1)
  })

  it('leaves lists and counts when it is archived, cannot be changed then, and comes back', () => {
    const { app, given, feedback } = openSignals()
    const { id } = given.feedback()
    app.call('collect.archiveSignal', { register: 'feedback', id, version: 1, archived: true })
    expect(feedback()).toMatchObject({ total: 0, archived: 1 })
    expect(feedback({ includeArchived: true }).total).toBe(1)
    const change = { id, version: 2, draft: feedbackDraft() }
    expect(app.refusal('collect.saveFeedback', change).userMessage).toContain('arkiverad')
    app.call('collect.archiveSignal', { register: 'feedback', id, version: 2, archived: false })
    expect(feedback().total).toBe(1)
  })

  it('leads to a påkallad granskning with what was raised, once', () => {
    const { app, given, feedback, unit } = openSignals()
    const row = given.feedback({ unitId: unit.id, category: 'bemötande', description: 'Ingen svarar.' })
    const from = { register: 'feedback' as const, id: row.id, raisedBy: 'relative' as const }
    const review = app.call('collect.reviewFromSignal', { ...from, version: 1 })
    expect(app.db.getSql('SELECT kind, year, providerId, unitId FROM review WHERE id = ?', review.id)).toMatchObject({
      kind: 'prompted',
      year: 2026,
      unitId: unit.id,
    })
    expect(app.db.getSql('SELECT raised, raisedOn, raisedBy FROM reviewScope WHERE reviewId = ?', review.id)).toEqual({
      raised: 'Klagomål S2026-0001 (bemötande): Ingen svarar.',
      raisedOn: '2026-10-01',
      raisedBy: 'relative',
    })
    expect(feedback().rows[0]?.reviewNumber).toBe(review.number)
    expect(app.refusal('collect.reviewFromSignal', { ...from, version: 2 }).code).toBe('RULE_BROKEN')
    const nowhere = given.feedback()
    const refusal = app.refusal('collect.reviewFromSignal', { ...from, id: nowhere.id, version: 1 })
    expect(refusal.userMessage).toBe('En granskning behöver en utförare. Ange utföraren först.')
  })
})

describe('the time to answer', () => {
  it('is told as median and as the share within the settings’ days, with counts, beröm left out', () => {
    const { app, given } = openSignals()
    given.feedback({ answeredOn: '2026-10-05' })
    given.feedback({ answeredOn: '2026-10-31' })
    given.feedback()
    given.feedback({ receivedOn: '2026-11-20' })
    given.feedback({ kind: 'praise' })
    given.feedback({ receivedOn: '2025-10-01', answeredOn: '2025-10-02' })
    expect(app.call('collect.answerTimes', { committeeId: null, year: 2026 })).toEqual({
      limitDays: 14,
      answered: 2,
      median: 17,
      within: 1,
      base: 3,
      percent: 33,
      late: 1,
      waiting: 1,
      withoutDay: 0,
      notes: ['1 väntar på svar och är i tid.'],
    })
  })
})

describe('what has grown', () => {
  it('is the year so far against the same days before, by utförare, enhet, kategori and insats', () => {
    const { app, given, unit } = openSignals()
    for (const day of ['2025-03-01', '2025-12-24'])
      given.feedback({ receivedOn: day, unitId: unit.id, category: 'Bemötande' })
    for (const month of ['02', '04', '06', '08']) {
      given.feedback({ receivedOn: `2026-${month}-01`, unitId: unit.id, category: 'bemötande' })
    }
    given.feedback({ kind: 'praise' })
    const growth = app.call('collect.signalGrowth', {
      register: 'feedback',
      committeeId: null,
      year: 2026,
      kind: 'complaint',
    })
    expect(growth).toMatchObject({ now: 4, before: 1, from: '2026-01-01', until: '2026-11-22' })
    expect(growth.sentence).toBe('4 klagomål hittills 2026, 3 fler än samma tid 2025 (1).')
    expect(growth.dimensions.map(({ id, rows }) => [id, rows[0]?.name, rows[0]?.change, rows[0]?.grown])).toEqual([
      ['utforare', 'Utförare Eken', 3, true],
      ['enhet', 'Enhet Norr, Utförare Eken', 3, true],
      ['kategori', expect.stringMatching(/^bemötande$/i), 3, true],
      ['insats', 'HVB', 3, true],
    ])
  })
})
