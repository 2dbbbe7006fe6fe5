import { describe, expect, it } from 'vitest'
import { openDevelopment } from './support'

describe('a systemåtgärd', () => {
  it('has a last day after its decision, and a decision has both day and who', () => {
    const { measure, measureRefused } = openDevelopment()
    expect(measureRefused({ decidedOn: '2026-05-04', dueOn: '2026-05-03' }).fields).toHaveProperty('dueOn')
    expect(measureRefused({ decidedBy: null }).fields).toHaveProperty('decidedBy')
    expect(measureRefused({ decidedOn: null }).fields).toHaveProperty('decidedOn')
    expect(measureRefused({ decidedOn: '2026-12-01' }).fields).toHaveProperty('decidedOn')
    expect(measure().number).toBe('SÅ2026-01')
    expect(measureRefused({}).fields).toHaveProperty('title')
  })

  it('is not done before it is decided, nor without a note, and its effect is asked about afterwards', () => {
    const { app, measure } = openDevelopment()
    const undecided = measure({ decidedBy: null, decidedOn: null })
    const done = { to: 'done' as const, on: '2026-11-01', note: 'Kravet gäller i alla nya avtal.' }
    expect(app.refusal('act.moveSystemMeasure', { id: undecided.id, version: 1, ...done }).userMessage).toMatch(
      /inte beslutad/,
    )
    const { id } = measure({ title: 'Ny ersättning', kind: 'reimbursement' })
    expect(app.refusal('act.moveSystemMeasure', { id, version: 1, ...done, note: null }).fields).toHaveProperty('note')
    expect(app.refusal('act.moveSystemMeasure', { id, version: 1, ...done, on: '2026-05-01' }).fields).toHaveProperty(
      'on',
    )
    const moved = app.call('act.moveSystemMeasure', { id, version: 1, ...done })
    expect(moved).toMatchObject({ doneOn: '2026-11-01', effectDueOn: '2027-05-01' })
    const answer = { id, version: moved.version, effect: 'no' as const, effectOn: '2026-11-20', note: 'Oförändrat.' }
    expect(app.call('act.systemMeasureEffect', answer)).toMatchObject({ effect: 'no' })
    expect(app.call('act.systemMeasure', { id })).toMatchObject({ state: 'done', effectState: 'answered' })
    expect(app.refusal('act.moveSystemMeasure', { id, version: 3, ...done, to: 'stopped' }).userMessage).toMatch(
      /redan klar/,
    )
  })

  it('is listed by where it stands, and late in Att göra', () => {
    const { app, measure, sentences } = openDevelopment()
    measure({ dueOn: '2026-10-31' })
    const stopped = measure({ title: 'Ny anvisning', kind: 'instruction' })
    app.call('act.moveSystemMeasure', {
      id: stopped.id,
      version: 1,
      to: 'stopped',
      on: '2026-06-01',
      note: 'Ersätts av ny lag.',
    })
    const count = (state: 'decided' | 'stopped' | 'late' | 'active' | 'done') =>
      app.call('act.systemMeasures', { committeeId: null, state }).total
    expect([count('decided'), count('active'), count('late'), count('stopped'), count('done')]).toEqual([1, 1, 1, 1, 0])
    expect(sentences()).toEqual([
      'Skärpt krav på nattbemanning (SÅ2026-01) skulle vara klart 2026-10-31 och är inte avslutat.',
    ])
  })

  it('answers an utvecklingsområde, which shows it', () => {
    const { app, area, measure } = openDevelopment()
    const { id: developmentAreaId } = area()
    measure({ developmentAreaId })
    expect(app.call('assess.developmentArea', { id: developmentAreaId })).toMatchObject({
      row: { measures: 1 },
      measures: [{ number: 'SÅ2026-01', developmentAreaNumber: 'U2026-01' }],
    })
  })
})
