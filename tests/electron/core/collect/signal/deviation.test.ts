import { describe, expect, it } from 'vitest'
import { deviationDraft, experienceDraft, openSignals } from './signal-world'

describe('an avvikelse', () => {
  it('that is serious waits until it has a measure, and says so', () => {
    const { app, given, deviations } = openSignals()
    const { id } = given.deviation({ severity: 'serious' })
    expect(deviations({ waitsForMeasure: true }).rows[0]?.canClose).toEqual({
      ok: false,
      reasons: ['Kan inte avslutas: åtgärd saknas.'],
    })
    const close = { register: 'deviation' as const, id, closedOn: '2026-11-22' }
    expect(app.refusal('collect.closeSignal', { ...close, version: 1 }).userMessage).toBe(
      'Kan inte avslutas: åtgärd saknas.',
    )
    const measure = { severity: 'serious' as const, measure: 'Ny larmrutin.', measureDueOn: '2026-11-20' }
    app.call('collect.saveDeviation', { id, version: 1, draft: deviationDraft(measure) })
    expect(deviations({ waitsForMeasure: true }).rows[0]).toMatchObject({
      step: 'investigating',
      dueLabel: 'sen 2 dagar',
    })
    expect(app.refusal('collect.closeSignal', { ...close, version: 2 }).userMessage).toBe(
      'Kan inte avslutas: åtgärden är inte klar.',
    )
    const done = deviationDraft({ ...measure, measureDoneOn: '2026-11-21' })
    app.call('collect.saveDeviation', { id, version: 2, draft: done })
    expect(deviations().rows[0]).toMatchObject({ step: 'handled', status: 'åtgärdad', dueLabel: null })
    app.call('collect.closeSignal', { ...close, version: 3 })
    expect(deviations({ step: 'closed' }).total).toBe(1)
  })

  it('has no days that cannot be: ahead, or a measure done before it happened', () => {
    const { app } = openSignals()
    const refused = (fields: Parameters<typeof deviationDraft>[0]) =>
      app.refusal('collect.saveDeviation', { id: null, version: null, draft: deviationDraft(fields) }).fields
    expect(refused({ occurredOn: '2026-11-23' })).toHaveProperty('occurredOn')
    expect(refused({ measure: 'X', measureDoneOn: '2026-09-01' })).toEqual({
      measureDoneOn: 'Åtgärden kan inte ligga före dagen då den inträffade, 2026-10-01.',
    })
    expect(refused({ measureDueOn: '2027-01-01' })).toEqual({ measure: 'Skriv åtgärden som dagen gäller.' })
    expect(refused({ type: ' ' })).toHaveProperty('type')
  })

  it('is taken further as lex Sarah, once, and the two are linked', () => {
    const { app, given, deviations, unit, register } = openSignals()
    const { id } = given.deviation({ unitId: unit.id, description: 'Insatsen uteblev två dygn.' })
    const { number } = app.call('collect.lexSarahFromDeviation', { id, version: 1 })
    expect(number).toBe('LS2026-0001')
    expect(app.db.getSql('SELECT reportedOn, occurredOn, misconduct, serviceTypeId FROM lexSarah')).toEqual({
      reportedOn: '2026-11-22',
      occurredOn: '2026-10-01',
      misconduct: 'Avvikelse A2026-0001, fall: Insatsen uteblev två dygn.',
      serviceTypeId: register.serviceType.id,
    })
    expect(deviations().rows[0]).toMatchObject({ lexSarahNumber: number, canBecomeLexSarah: { ok: false } })
    expect(app.refusal('collect.lexSarahFromDeviation', { id, version: 2 }).code).toBe('RULE_BROKEN')
  })
})

describe('a handläggare’s erfarenhet', () => {
  it('is a short note about an utförare, scanned for personnummer', () => {
    const { app, given } = openSignals()
    expect(given.experience({ measure: 'Tas upp i dialog.' })).toMatchObject({
      number: 'E2026-0001',
      status: 'åtgärd vald',
    })
    const save = (fields: Parameters<typeof experienceDraft>[0]) =>
      app.refusal('collect.saveExperience', { id: null, version: null, draft: experienceDraft(fields) })
    expect(save({}).fields).toEqual({ providerId: 'Välj utföraren som erfarenheten gäller.' })
    expect(save({ text: 'Personen 19900101-0017 väntar' }).code).toBe('PERSONAL_DATA')
    expect(app.call('collect.experiences', { committeeId: null, direction: 'notGood', step: 'handled' }).total).toBe(1)
    expect(app.call('collect.experiences', { committeeId: null, step: 'received' }).total).toBe(0)
  })

  it('is a signal in the lägesbild, where only those that are not good count', () => {
    const { app, given, register } = openSignals()
    const { id } = given.experience({ category: 'Samverkan' })
    given.experience({ direction: 'good' })
    const picture = app.call('analyse.providerPicture', { providerId: register.eken.id, year: 2026 })
    expect(picture.trends.find(({ signal }) => signal === 'experiences')?.values.at(-1)).toMatchObject({
      value: 1,
      ids: [id],
    })
    expect(picture.events).toContainEqual(
      expect.objectContaining({
        words: 'Dålig erfarenhet om samverkan',
        attention: true,
        path: `/samla-in/erfarenheter?post=${id}`,
      }),
    )
  })
})

describe('patterns', () => {
  it('point out the same enhet and category, several registers about one utförare, and what rises', () => {
    const { app, given, unit, register } = openSignals()
    for (const day of ['2026-07-01', '2026-09-01', '2026-11-01']) {
      given.feedback({ receivedOn: day, unitId: unit.id, category: day === '2026-07-01' ? 'Bemötande' : 'bemötande' })
    }
    given.feedback({ kind: 'praise', unitId: unit.id, category: 'bemötande' })
    given.deviation({ unitId: unit.id, occurredOn: '2025-05-01' })
    given.deviation({ unitId: unit.id })
    given.experience({ notedOn: '2026-11-01' })
    given.experience({ direction: 'good' })
    const { patterns } = app.call('collect.patterns', { committeeId: null })
    expect(patterns.map(({ kind, words }) => [kind, words])).toEqual([
      [
        'across',
        'Utförare Eken förekommer i 3 register på 3 månader: 2 klagomål och synpunkter, 1 avvikelse och 1 blandad eller dålig erfarenhet.',
      ],
      ['repeated', 'Enhet Norr, Utförare Eken: 3 klagomål och synpunkter om bemötande på 6 månader.'],
    ])
    const [link] = patterns[1]?.links ?? []
    expect(link?.path).toBe(
      `/samla-in/synpunkter?typ=toAnswer&enhet=${unit.id}&kategori=${encodeURIComponent('Bemötande')}&fran=2026-05-23&till=2026-11-22`,
    )
    expect(
      app.call('collect.feedback', {
        committeeId: null,
        kind: 'toAnswer',
        unitId: unit.id,
        category: 'bemötande',
        from: '2026-05-23',
        until: '2026-11-22',
      }).total,
    ).toBe(3)
    given.feedback({ receivedOn: '2025-03-01', providerId: register.eken.id })
    expect(app.call('collect.patterns', { committeeId: null }).patterns).toHaveLength(2)
    given.feedback({ receivedOn: '2024-11-01' })
    expect(app.call('collect.patterns', { committeeId: null }).patterns.at(-1)).toMatchObject({
      kind: 'rising',
      words: 'Utförare Eken: 3 klagomål och synpunkter de senaste 12 månaderna, 1 de 12 före.',
    })
  })
})
